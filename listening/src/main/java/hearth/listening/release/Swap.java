package hearth.listening.release;

import java.util.ArrayList;
import java.util.List;

/**
 * Another way in which the same children could have answered: some more agree here and as many fewer there, so that every
 * figure which is told stays what it is. While such a swap is possible nobody can tell the one way from the other.
 *
 * @param cells   the counts that it moves, of smallest places
 * @param figures the figures that it changes, and which must therefore be withheld
 */
record Swap(List<Cell> cells, List<Figure> figures) {

    /** What is swapped, and which sides of a figure that changes. */
    enum Way {
        /** Children change their minds: those who agree and those who do not move against one another. */
        MINDS(Tally.Side.AGREED, Tally.Side.NOT_AGREED),
        /** Children who agree come and go. */
        AGREEING(Tally.Side.AGREED, Tally.Side.BASE),
        /** Children who do not agree come and go. */
        OTHERS(Tally.Side.NOT_AGREED, Tally.Side.BASE);

        private final Tally.Side one;
        private final Tally.Side other;

        Way(Tally.Side one, Tally.Side other) {
            this.one = one;
            this.other = other;
        }

        boolean changes(Tally.Side side) {
            return side == one || side == other;
        }

        List<Tally.Side> changes() {
            return List.of(one, other);
        }
    }

    /** One count that moves: up by one for each child swapped, or down. */
    record Cell(int place, int column, Tally.Side side, int direction) {}

    /** One figure, by its place among all. */
    record Figure(int place, int column, Tally.Side side) {}

    /** How far apart the two most different ways are that the swap allows. */
    long room(Tally tally) {
        long up = Long.MAX_VALUE;
        long down = Long.MAX_VALUE;
        for (Cell cell : cells) {
            long count = tally.count(cell.place(), cell.column(), cell.side());
            if (cell.direction() < 0) {
                up = Math.min(up, count);
            } else {
                down = Math.min(down, count);
            }
        }
        return up == Long.MAX_VALUE ? Long.MAX_VALUE : up + down;
    }

    /**
     * The swap between two smallest places, in columns that go up in the one and down in the other.
     *
     * @param from    where the children of the first columns agree more
     * @param to      where they agree less; -1 where only one place is concerned
     * @param up      columns that go up
     * @param down    columns that go down
     * @param way     whether children change their minds, or come and go
     * @param changed the places that hold one of the two smallest places and not the other, with their direction
     */
    static Swap between(int from, int to, int[] up, int[] down, Way way, int[] changed) {
        List<Cell> cells = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int sign = half == 0 ? 1 : -1;
            for (int column : half == 0 ? up : down) {
                add(cells, from, column, way, sign);
                if (to >= 0) {
                    add(cells, to, column, way, -sign);
                }
                for (int place : changed) {
                    for (Tally.Side side : way.changes()) {
                        figures.add(new Figure(place, column, side));
                    }
                }
            }
        }
        return new Swap(cells, figures);
    }

    private static void add(List<Cell> cells, int place, int column, Way way, int sign) {
        switch (way) {
            case MINDS -> {
                cells.add(new Cell(place, column, Tally.Side.AGREED, sign));
                cells.add(new Cell(place, column, Tally.Side.NOT_AGREED, -sign));
            }
            case AGREEING -> cells.add(new Cell(place, column, Tally.Side.AGREED, sign));
            case OTHERS -> cells.add(new Cell(place, column, Tally.Side.NOT_AGREED, sign));
        }
    }
}
