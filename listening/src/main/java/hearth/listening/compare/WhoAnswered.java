package hearth.listening.compare;

import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who answered: a child, or an adult for a child. Whether figures hold adults' answers is said wherever it could be
 * missed.
 */
public final class WhoAnswered {

    private static final Pattern COLUMN =
            Pattern.compile("(?i).*(answered|respondent|completed|filled|who_?(is|said)|on_?behalf).*");

    /** A young carer is a child, and so is one who had help. */
    private static final Pattern CHILD =
            Pattern.compile("(?i).*\\b(young (adult )?carer|young parent|help(ed)?)s?\\b.*");

    private static final Pattern ADULT = Pattern.compile("(?i).*\\b(adult|parent|carer|guardian)s?\\b.*");
    private static final Pattern BEHALF = Pattern.compile("(?i).*\\bbehalf\\b.*");

    /** Whether a column of this name may say who answered. */
    public static boolean mayBeTold(String column) {
        return COLUMN.matcher(column).matches();
    }

    static Optional<String> in(Answers answers, Plan.Voices voices) {
        if (voices.column().isPresent()) {
            return voices.pooled() == Plan.Voices.Pooled.APART
                    ? Optional.of("Children and the adults who answered for them are told apart.")
                    : Optional.of("Children and the adults who answered for them are taken together, as was asked.");
        }
        return pooled(answers);
    }

    /** A warning where a column of the file mixes children and adults, though nobody said that it tells them apart. */
    public static Optional<String> pooled(Answers answers) {
        return answers.coded().entrySet().stream()
                .filter(column -> COLUMN.matcher(column.getKey()).matches())
                .filter(column -> mixes(column.getValue()))
                .map(column ->
                        "Column %s holds adults' answers beside children's, and these figures take them together."
                                        .formatted(column.getKey())
                                + " Name it as \"answeredBy\" to tell them apart.")
                .findFirst();
    }

    /** Whether a word of such a column names an adult who answered for a child. */
    public static boolean isAdult(String word) {
        return BEHALF.matcher(word).matches()
                || (ADULT.matcher(word).matches() && !CHILD.matcher(word).matches());
    }

    private static boolean mixes(Coded column) {
        long adults = column.words().stream().filter(WhoAnswered::isAdult).count();
        return adults > 0 && adults < column.words().size() - 1;
    }

    private WhoAnswered() {}
}
