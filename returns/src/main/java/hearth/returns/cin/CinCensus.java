package hearth.returns.cin;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A census as it was read.
 *
 * @param file the name of the file
 * @param headers what the file says about itself; one, or none where it has no header
 * @param year the twelve months it is about
 * @param collected the collection year, which decides the rules and the codes
 * @param yearFrom how the year was known
 * @param children every child in it, in the order of the file
 * @param supplied the modules that it could hold
 * @param findings what is wrong with the file and with how its values are written
 */
public record CinCensus(
        String file,
        List<CensusHeader> headers,
        CensusYear year,
        CollectionYear collected,
        YearFrom yearFrom,
        List<CensusChild> children,
        Set<Module> supplied,
        Findings findings) {

    /** How the census year was known. */
    public enum YearFrom {
        /** The reference date of the header. */
        REFERENCE_DATE,
        /** The header gives a year and no reference date. */
        HEADER_YEAR,
        /** The user said so. */
        USER,
        /** Nobody said so; the newest is assumed. */
        NOBODY
    }

    public CinCensus {
        headers = List.copyOf(headers);
        children = List.copyOf(children);
        supplied = Set.copyOf(supplied);
    }

    /** Whether anybody said which twelve months it is about. */
    public boolean isYearKnown() {
        return yearFrom != YearFrom.NOBODY;
    }

    /** How many entries of the module there are. */
    public int count(Module module) {
        int count = 0;
        for (CensusChild child : children) {
            count += child.count(module);
        }
        return count;
    }

    static Set<Module> everything() {
        return EnumSet.allOf(Module.class);
    }
}
