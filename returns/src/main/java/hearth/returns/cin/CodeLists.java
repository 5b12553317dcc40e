package hearth.returns.cin;

import hearth.returns.CollectionYear;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes of the census. A code list grew over the years; a code stands from the year it came in. */
public final class CodeLists {

    /** From this year on Sex is asked for, with letters; before it GenderCurrent, with figures. */
    static final CollectionYear SEX_IN_LETTERS = new CollectionYear(2025);

    private static final Map<Element, Set<String>> CODES = Map.of(
            Element.UPN_UNKNOWN,
            Set.of("UN1", "UN2", "UN3", "UN4", "UN5", "UN6", "UN7"),
            Element.ETHNICITY,
            words(
                    "ABAN AIND AOTH APKN BAFR BCRB BOTH CHNE MOTH MWAS MWBA MWBC NOBT OOTH REFU WBRI WIRI WIRT WOTH WROM"),
            Element.DISABILITY,
            words("NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA"),
            Element.REFERRAL_SOURCE,
            words("1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10"),
            Element.PRIMARY_NEED,
            words("N0 N1 N2 N3 N4 N5 N6 N7 N8 N9"),
            Element.CLOSURE_REASON,
            words("RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9"),
            Element.FIRST_ABUSE,
            words("NEG PHY SAB EMO MUL"),
            Element.LATEST_ABUSE,
            words("NEG PHY SAB EMO MUL"),
            Element.FACTORS,
            words("1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A"
                    + " 16A 17A 18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A"));

    private static final Set<String> LETTERS = Set.of("M", "F", "U");
    private static final Set<String> FIGURES = Set.of("0", "1", "2", "9");

    /** Codes that came in later than the first schema. */
    private static final Map<String, CollectionYear> SINCE = Map.of(
            "18B", new CollectionYear(2021),
            "18C", new CollectionYear(2021),
            "19B", new CollectionYear(2021),
            "19C", new CollectionYear(2021),
            "24A", new CollectionYear(2022),
            "5D", new CollectionYear(2023),
            "RC9", new CollectionYear(2023));

    /** Authorities and pseudo authorities of a pupil number, by their first and last number (rule 1530). */
    private static final Set<String> AUTHORITIES = Stream.of(
                    "1-5 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 701-708 800-803"
                            + " 805-808 810-813 815-816 820-823 825-826 830-831 835-841 845-846 850-852 855-857"
                            + " 860-861 865-896 908-909 916 919 921 925-926 928-929 931 933 935-938 940-943")
            .flatMap(list -> Stream.of(list.split(" ", -1)))
            .flatMapToInt(CodeLists::range)
            .mapToObj("%03d"::formatted)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> AUTHORITIES_SINCE_2024 = Set.of("942", "943");
    private static final CollectionYear YEAR_2024 = new CollectionYear(2024);

    /** Whether the code stands on the element's list in that year. */
    public static boolean knows(Element element, String code, CollectionYear year) {
        if (!Objects.requireNonNull(CODES.get(element)).contains(code)) {
            return false;
        }
        CollectionYear since = SINCE.get(code);
        return since == null || year.compareTo(since) >= 0;
    }

    /** Whether the code is one for the sex under the name it is given: letters as Sex, figures as GenderCurrent. */
    public static boolean knowsSex(Identifiers who) {
        return (who.isSexInFigures() ? FIGURES : LETTERS).contains(who.text(Element.SEX));
    }

    /** Whether the three figures name an authority or a pseudo authority in a pupil number of that year. */
    public static boolean knowsAuthority(String figures, CollectionYear year) {
        return AUTHORITIES.contains(figures)
                && (year.compareTo(YEAR_2024) >= 0 || !AUTHORITIES_SINCE_2024.contains(figures));
    }

    private static IntStream range(String text) {
        String[] ends = text.split("-", -1);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    private CodeLists() {}
}
