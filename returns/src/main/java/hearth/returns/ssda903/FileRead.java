package hearth.returns.ssda903;

import hearth.returns.Findings;
import java.util.List;

/** What came of reading one file: the tables it held, and what was wrong with it. */
record FileRead(List<Rows> tables, Findings findings) {

    FileRead {
        tables = List.copyOf(tables);
    }
}
