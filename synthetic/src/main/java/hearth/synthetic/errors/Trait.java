package hearth.synthetic.errors;

import hearth.returns.ssda903.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a row must be like for a planting to take it. */
sealed interface Trait {

    boolean holds(Row row, List<Row> all, Found found);

    /** Its place among the child's rows of that table. */
    record At(Place place) implements Trait {

        @Override
        public boolean holds(Row row, List<Row> all, Found found) {
            return switch (place) {
                case FIRST -> all.getFirst() == row;
                case LAST -> all.getLast() == row;
                case ONLY -> all.size() == 1;
            };
        }
    }

    /** Where a row can stand. */
    enum Place {
        FIRST,
        LAST,
        ONLY
    }

    /** Nothing stands in the column. */
    record Blank(Item item) implements Trait {

        @Override
        public boolean holds(Row row, List<Row> all, Found found) {
            return row.get(item).isEmpty();
        }
    }

    /** Something stands in the column. */
    record Filled(Item item) implements Trait {

        @Override
        public boolean holds(Row row, List<Row> all, Found found) {
            return !row.get(item).isEmpty();
        }
    }

    /** One of these stands in the column. */
    record Is(Item item, List<Expression> values) implements Trait {

        @Override
        public boolean holds(Row row, List<Row> all, Found found) {
            return values.stream().anyMatch(value -> value.in(found).equals(row.get(item)));
        }
    }

    /** Something stands in the column, and none of these. */
    record IsNot(Item item, List<Expression> values) implements Trait {

        @Override
        public boolean holds(Row row, List<Row> all, Found found) {
            return !row.get(item).isEmpty()
                    && values.stream().noneMatch(value -> value.in(found).equals(row.get(item)));
        }
    }

    /** The day in the column is before that day. */
    record Before(Item item, Expression other) implements Trait {

        @Override
        public boolean holds(Row row, List<Row> all, Found found) {
            return compared(row, item, other, found).filter(way -> way < 0).isPresent();
        }
    }

    /** The day in the column is after that day. */
    record After(Item item, Expression other) implements Trait {

        @Override
        public boolean holds(Row row, List<Row> all, Found found) {
            return compared(row, item, other, found).filter(way -> way > 0).isPresent();
        }
    }

    private static Optional<Integer> compared(Row row, Item item, Expression other, Found found) {
        Optional<LocalDate> day = Expression.day(row.get(item));
        return day.flatMap(one -> Expression.day(other.in(found)).map(one::compareTo));
    }
}
