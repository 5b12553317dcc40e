package hearth.synthetic.errors;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.util.List;
import java.util.Map;

/** One thing that is done to a child's rows to make them wrong. */
sealed interface Deed {

    void doTo(Found found, InventedLists lists);

    /** Something else is written in a row. */
    record Write(String row, Map<Item, Expression> values) implements Deed {

        @Override
        public void doTo(Found found, InventedLists lists) {
            write(values, found.need(row), found);
        }
    }

    /** The same is written in every row of a table. */
    record WriteEvery(WhichYear year, Table table, Map<Item, Expression> values) implements Deed {

        @Override
        public void doTo(Found found, InventedLists lists) {
            found.rows().in(year, table).forEach(row -> write(values, row, found));
        }
    }

    /** A row is added, which has a name from then on. */
    record Add(WhichYear year, Table table, String name, Map<Item, Expression> values) implements Deed {

        @Override
        public void doTo(Found found, InventedLists lists) {
            Row row = found.rows().begun(year, table);
            write(values, row, found);
            found.named().put(name, row);
        }
    }

    /** A row is there a second time, right after itself, and differs in this. */
    record Copy(String row, Map<Item, Expression> values) implements Deed {

        @Override
        public void doTo(Found found, InventedLists lists) {
            Row copied = found.need(row).copy();
            write(values, copied, found);
            List<Row> rows = found.rows().in(copied.year(), copied.table());
            rows.add(rows.indexOf(found.need(row)) + 1, copied);
        }
    }

    /** A row is left out. */
    record LeaveOut(String row) implements Deed {

        @Override
        public void doTo(Found found, InventedLists lists) {
            Row gone = found.need(row);
            found.rows().in(gone.year(), gone.table()).remove(gone);
        }
    }

    /** Every row of a table is left out. */
    record LeaveOutEvery(WhichYear year, Table table) implements Deed {

        @Override
        public void doTo(Found found, InventedLists lists) {
            found.rows().in(year, table).clear();
        }
    }

    /** The child was born on another day, and every table of both years says so. */
    record Born(Expression day) implements Deed {

        @Override
        public void doTo(Found found, InventedLists lists) {
            String born = day.in(found);
            found.rows().each(row -> {
                if (row.has(Item.DOB)) {
                    row.set(Item.DOB, born);
                }
            });
        }
    }

    /** The child lives in a home like its own that closed on that day, which the register of homes says. */
    record LiveInClosed(String row, Expression day) implements Deed {

        @Override
        public void doTo(Found found, InventedLists lists) {
            Row episode = found.need(row);
            episode.set(Item.URN, lists.addClosed(episode.get(Item.URN), day.in(found)));
        }
    }

    /** The child's own home is far from every place in the list of postcodes. */
    record ComeFromFarAway(String row) implements Deed {

        @Override
        public void doTo(Found found, InventedLists lists) {
            found.need(row).set(Item.HOME_POST, lists.addFarAway());
        }
    }

    private static void write(Map<Item, Expression> values, Row row, Found found) {
        values.forEach((item, value) -> row.set(item, value.in(found)));
    }
}
