package hearth.app.check;

import hearth.returns.Place;

/** The place of a finding at the head of a sentence: the file and the row, or nothing where it is of the whole return. */
public final class Where {

    /** For example {@code "episodes.csv, row 17: "}. */
    public static String of(Place place) {
        return switch (place) {
            case Place.InReturn _ -> "";
            case Place.InFile in -> said(in.file());
            case Place.InTable in -> said(in.file().isEmpty() ? in.table() : in.file());
            case Place.InRow in -> said("%s, row %d".formatted(in.file().isEmpty() ? in.table() : in.file(), in.row()));
        };
    }

    private static String said(String place) {
        return place.isEmpty() ? "" : place + ": ";
    }

    private Where() {}
}
