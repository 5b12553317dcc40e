package hearth.app.listen;

import hearth.listening.Fewest;
import hearth.listening.answers.Answers;
import hearth.listening.compare.WhoAnswered;
import hearth.listening.release.Release;
import hearth.listening.release.ToBeTold;
import java.util.ArrayList;
import java.util.List;

/** What stands beside a release: what it holds, what it withholds and why, and what it cannot show. */
final class ReleaseWords {

    private static final int LISTED = 10;

    static List<String> of(Release release, Answers answers, ToBeTold plan) {
        List<String> says = new ArrayList<>();
        answers.troubles().forEach(trouble -> says.add(trouble.says()));
        says.add("The figures are counts of answers and are not weighted.");
        if (plan.answeredBy().isPresent()) {
            says.add("Children and the adults who answered for them are told apart, and never added up.");
        } else {
            WhoAnswered.pooled(answers).ifPresent(says::add);
        }
        says.add(
                "%,d of %,d figures are withheld: they are of fewer than %d children, or would give such a figure away."
                                .formatted(
                                        release.loss().few() + release.loss().protecting(),
                                        release.loss().figures(),
                                        Fewest.CHILDREN)
                        + " It is not said which is which, since that alone would narrow a figure down.");
        says.add("%,d of %,d lines tell a share."
                .formatted(release.shares(), release.lines().size()));
        says.add(
                "The ranges (95 in 100, by Wilson) show what chance alone can do, if these children had been drawn by chance:"
                        + " an open link is no random sample, and those who did not answer may think otherwise.");
        return says;
    }

    /** What only those who publish need to know. */
    static String among(Release release) {
        return "Of the figures withheld %,d are of fewer than %d children, and %,d protect them."
                .formatted(release.loss().few(), Fewest.CHILDREN, release.loss().protecting());
    }

    /** Why nothing can be published. */
    static String open(Release release) {
        List<String> lines = new ArrayList<>(List.of(
                "%,d figures of fewer than %d children can be got from what was told before; nothing is written."
                        .formatted(release.open().size(), Fewest.CHILDREN)));
        release.open().stream().limit(LISTED).forEach(figure -> lines.add("  " + figure));
        lines.add("Maybe fewer areas or groups, or the late answers in a wave of their own.");
        return String.join(System.lineSeparator(), lines);
    }

    private ReleaseWords() {}
}
