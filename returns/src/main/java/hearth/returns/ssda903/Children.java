package hearth.returns.ssda903;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The children of a return, this year's and last year's together, numbered from 0 in the order they were first met. */
public final class Children {

    private final Dictionary ids;

    private Children(Dictionary ids) {
        this.ids = ids;
    }

    public int count() {
        return ids.count() - 1;
    }

    /** The child's id in the return, trimmed and in capitals. */
    public String id(int child) {
        return ids.text(child + 1);
    }

    /** The child with that id, written as in the return. */
    public OptionalInt withId(String id) {
        return IntStream.range(0, count()).filter(child -> id(child).equals(id)).findFirst();
    }

    /** Numbers the children of all these tables and lays each table's rows child by child. */
    static Joined join(List<Rows> tables) {
        Distinct register = new Distinct();
        List<int[]> childOf = tables.stream().map(rows -> enter(rows, register)).toList();
        Children children = new Children(register.frozen());
        List<Rows> laid = IntStream.range(0, tables.size())
                .parallel()
                .mapToObj(table -> tables.get(table).laidByChild(childOf.get(table), children.count()))
                .toList();
        return new Joined(children, laid);
    }

    /** The children, and the same tables in the same order, laid child by child. */
    record Joined(Children children, List<Rows> tables) {}

    private static int[] enter(Rows rows, Distinct register) {
        Dictionary ids = rows.column(Item.CHILD).values();
        int[] childOf = new int[ids.count()];
        for (int number = 0; number < childOf.length; number++) {
            childOf[number] = register.numberOf(ids, number) - 1;
        }
        return childOf;
    }
}
