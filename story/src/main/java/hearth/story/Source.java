package hearth.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Where facts come from: the council's record, a return, a survey. It says which kinds of fact it would hold, and for
 * which days; only there does a missing act mean that it was not done.
 *
 * @param name as it is shown, for example "SSDA903 2025/26"
 * @param coverage what it would hold
 */
public record Source(String name, List<Coverage> coverage) {

    /** The council's own record, which would hold every kind of fact on every day. */
    public static final Source RECORD = new Source("record", List.of(Coverage.EVERYTHING));

    /** Copies the list. */
    public Source {
        coverage = List.copyOf(coverage);
    }

    /** The same source, of which it is not known whether it would hold facts of this kind on these days. */
    Source silentOn(Kind<?> kind, Days days) {
        List<Coverage> rest = new ArrayList<>();
        for (Coverage one : coverage) {
            rest.addAll(one.silentOn(kind, days));
        }
        return new Source(name, rest);
    }
}
