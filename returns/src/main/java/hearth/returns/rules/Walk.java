package hearth.returns.rules;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Table;
import java.util.List;

/**
 * A rule walks a table and looks at each row of it: those that have certain traits are judged further, one by one.
 *
 * @param traits the traits that a row must have to be judged further: all of one of these lists
 * @param judge  looks at such a row and says what it finds
 */
public record Walk(WhichYear year, Table table, List<List<Trait>> traits, Judge judge) {

    public Walk {
        traits = traits.stream().map(List::copyOf).toList();
    }

    /** Judges one row of one child, and tells what it finds. */
    @FunctionalInterface
    public interface Judge {
        void judge(Child child, int row, Found found);
    }

    /** Says whether one row of one child breaks the rule. */
    @FunctionalInterface
    public interface Breaks {
        boolean breaks(Child child, int row);
    }
}
