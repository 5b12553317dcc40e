package hearth.store;

import java.nio.file.Path;

/** Where the record is kept. */
public sealed interface Where {

    /**
     * In a PostgreSQL that comes with Hearth and runs beside it, on this machine alone.
     *
     * @param folder where it keeps its files; made if it is not there
     */
    record Here(Path folder) implements Where {}

    /**
     * In a PostgreSQL 18 that the authority runs.
     *
     * @param url for example {@code jdbc:postgresql://db.council.example/hearth}
     * @param owner the role that owns the tables; it is used only to bring them up to date
     * @param app the role as which Hearth works, which owns nothing
     */
    record Elsewhere(String url, Role owner, Role app) implements Where {}

    /**
     * A role of the database.
     *
     * @param name its name
     * @param password its password, which never stands in a log
     */
    record Role(String name, String password) {

        @Override
        public String toString() {
            return name;
        }
    }
}
