package hearth.returns.rules.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.rules.Chapter;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Rule;
import hearth.returns.rules.RuleYears;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every rule of the SSDA903 return as it stands in 2026/27, and the years in which each stands. A year's set is this
 * list less the rules that came later; nothing is copied. Rules that were withdrawn before 2026/27 are not here, because
 * their wording is not known. Source: facts/returns.md, section 6, and facts/rules-ssda903.tsv.
 */
public final class SsdaRules {

    private static final int EVER = 0;

    /** The oldest set whose rules are known; a return of an earlier year is judged by it. */
    private static final int OLDEST_SET = 2023;

    private static final RuleYears ALWAYS = new RuleYears(EVER, OLDEST_SET);
    private static final Map<String, RuleYears> YEARS = new HashMap<>();

    static {
        cameIn(
                2024,
                "1016 347 SW02STG1 SW04STG1 SW05STG1 SW06STG2 SW07STG2 SW08STG2 SW09STG2 SW10STG2 SW11bSTG2 SW12STG2"
                        + " SW13STG1");
        cameIn(2025, "231 232 SW01aSTG1 SW01bSTG1");
        cameIn(2026, "SW17STG2 233 234 348 444 454");
        cameIn(2027, "700 701 702 703 704 705 706 707 708 709 710");
        wordedSince(2025, "101 174 221 371 393 557 607 612 SW07STG2 SW10STG2 SW12STG2 SW13STG1");
        wordedSince(2026, "146 178 213 218 222 226 383 503D 526");
    }

    private static final List<Chapter> CHAPTERS = List.of(
            DaysThatMustBeDays.chapter(),
            CodesOnTheList.chapter(),
            Integrity.chapter(),
            WhoTheChildIs.chapter(),
            EpisodesInOrder.chapter(),
            EpisodesAndTheYear.chapter(),
            LegalStatus.chapter(),
            PlacementTypes.chapter(),
            PlacementProviders.chapter(),
            WherePlacementsAre.chapter(),
            Ages.chapter(),
            EndOfCare.chapter(),
            Adoption.chapter(),
            DecisionsToPlace.chapter(),
            EarlierPermanence.chapter(),
            Health.chapter(),
            StrengthsAndDifficulties.chapter(),
            CareLeavers.chapter(),
            Mothers.chapter(),
            Unaccompanied.chapter(),
            Reviews.chapter(),
            MissingFromCare.chapter(),
            SocialWorkers.chapter(),
            DeprivationOfLiberty.chapter(),
            LastYear.chapter(),
            DecisionsOfLastYear.chapter());

    private static final List<Rule> ALL =
            CHAPTERS.stream().flatMap(chapter -> chapter.rules().stream()).toList();

    private SsdaRules() {}

    /** Every rule, chapter by chapter. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rules, grouped by what they are about. */
    public static List<Chapter> chapters() {
        return CHAPTERS;
    }

    /** The set of one year. */
    public static List<Rule> of(CollectionYear year) {
        return ALL.stream().filter(rule -> rule.years().isIn(year)).toList();
    }

    /** The rule with this code; small and capital letters matter. */
    public static Optional<Rule> named(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    static Chapter chapter(String title, Draft... drafts) {
        return Chapter.of(title, code -> YEARS.getOrDefault(code, ALWAYS), Stream.of(drafts));
    }

    static Chapter chapter(String title, Stream<Draft> drafts) {
        return Chapter.of(title, code -> YEARS.getOrDefault(code, ALWAYS), drafts);
    }

    private static void cameIn(int year, String codes) {
        for (String code : codes.split(" ", -1)) {
            YEARS.put(code, new RuleYears(year, year));
        }
    }

    private static void wordedSince(int year, String codes) {
        for (String code : codes.split(" ", -1)) {
            int since = YEARS.containsKey(code)
                    ? Objects.requireNonNull(YEARS.get(code)).since()
                    : EVER;
            YEARS.put(code, new RuleYears(since, year));
        }
    }
}
