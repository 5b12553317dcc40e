package hearth.listening.release;

import hearth.listening.Fewest;
import hearth.listening.compare.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One line of what is published: what some children of one place said to one statement. A figure that is withheld is not
 * there; that is neither nought nor nobody.
 *
 * @param of       which children, and which statement
 * @param agreed   how many agreed
 * @param others   how many did not
 * @param answered how many answered
 */
public record Line(Of of, OptionalLong agreed, OptionalLong others, OptionalLong answered) {

    /** The word for all places together, and for all children. */
    public static final String ALL = "all";

    /** Which children: who answered, where they live, and to which part of which split they belong. */
    public record Of(Voice voice, String statement, String level, String place, String group, String part) {

        Of to(String other) {
            return new Of(voice, other, level, place, group, part);
        }
    }

    /** The share that agreed, where it may be told. */
    public Optional<Double> share() {
        return agreed.isPresent() && answered.isPresent()
                ? Optional.of(agreed.getAsLong() / (double) answered.getAsLong())
                : Optional.empty();
    }

    /** In which range the share of all such children may lie, if these answered by chance. */
    public Optional<Range> range() {
        return share().map(_ -> Range.ofShare(agreed.getAsLong(), answered.getAsLong()));
    }

    /** A figure of one side. */
    public OptionalLong side(Tally.Side side) {
        return switch (side) {
            case AGREED -> agreed;
            case NOT_AGREED -> others;
            case BASE -> answered;
        };
    }

    /** What it can and cannot show, as it stands beside it. */
    public List<String> says() {
        if (share().isEmpty()) {
            return List.of("It points at few children, or would give away a figure that does.");
        }
        return answered.getAsLong() < Fewest.TO_RELY_ON
                ? List.of("Told by few: it shows a direction at best, and no ranking.")
                : List.of();
    }

    Line withoutFigures() {
        return new Line(of, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }
}
