package hearth.promises.examples;

import hearth.promises.Catalogue;
import hearth.promises.Doubt;
import hearth.promises.Verdict.Word;
import hearth.story.Decisions.ExcuseReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads what an example expects: {@code expect PROMISE VERDICT [due DAY] [late N days] [reason CODE]}. */
final class Expecting {

    private static final List<String> REASONS = Stream.of(ExcuseReason.values(), Doubt.values())
            .flatMap(Arrays::stream)
            .map(Expected::code)
            .toList();

    /** The rest of an {@code expect} line. */
    static Expected read(int number, Line line, Catalogue catalogue) {
        String promise = line.next("a promise's id");
        if (!catalogue.ids().contains(promise)) {
            throw Mistake.unknown(promise, "promise", catalogue.ids());
        }
        Word word = word(line.next("a verdict"));
        List<Expected.Detail> details = new ArrayList<>();
        while (!line.isAtEnd()) {
            details.add(detail(line));
        }
        if (word == Word.NOT_OWED && !details.isEmpty()) {
            throw new Mistake(
                    "What was not owed has no \"%s\"."
                            .formatted(details.getFirst().written()),
                    "the line ends after not-owed.");
        }
        return new Expected(number, promise, word, details);
    }

    private static Word word(String written) {
        return Arrays.stream(Word.values())
                .filter(word -> word.kebab().equals(written))
                .findFirst()
                .orElseThrow(() -> Mistake.unknown(
                        written,
                        "verdict",
                        Arrays.stream(Word.values()).map(Word::kebab).toList()));
    }

    private static Expected.Detail detail(Line line) {
        String word = line.next("due, late or reason");
        return switch (word) {
            case "due" -> new Expected.DueOn(Dates.when(line));
            case "late" -> late(line);
            case "reason" -> reason(line.next("a reason"));
            default -> throw Mistake.unknown(word, "word that follows a verdict", List.of("due", "late", "reason"));
        };
    }

    private static Expected.Detail late(Line line) {
        String days = line.next("a number of days");
        if (!days.matches("\\d{1,5}") || !(line.takes("day") || line.takes("days"))) {
            throw new Mistake("\"late %s\" names no number of days.".formatted(days), "late 1 day, or late 2 days.");
        }
        return new Expected.Late(Integer.parseInt(days));
    }

    private static Expected.Detail reason(String written) {
        String code = written.toLowerCase(Locale.ROOT).replace('_', '-');
        if (!REASONS.contains(code)) {
            throw Mistake.unknown(written, "reason", REASONS);
        }
        return new Expected.Reason(code);
    }

    private Expecting() {}
}
