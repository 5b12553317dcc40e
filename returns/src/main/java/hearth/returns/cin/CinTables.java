package hearth.returns.cin;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import hearth.returns.cin.Characteristics.Disability;
import hearth.returns.cin.ProtectionPlan.Review;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A census that is given as tables instead of as XML: rows that say in columns of their own to which child, referral,
 * assessment and plan they belong. Rows without a parent get one that is not there.
 */
public final class CinTables {

    /** The tables in the order in which they must come, so that parents come first. */
    public static final List<String> ORDER =
            Module.all().stream().map(Module::title).toList();

    private static final String REFERRAL_KEY = "CINdetailsID";
    private static final String ASSESSMENT_KEY = "AssessmentID";
    private static final String PLAN_KEY = "CPPID";

    private final CollectionYear newest;
    private final Set<Module> supplied = EnumSet.noneOf(Module.class);
    private final Map<Module, List<String>> columns = new HashMap<>();
    private final List<CensusHeader> headers = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byId = new HashMap<>();

    /** Tables that are judged by the rules of this year where their header says no other. */
    public CinTables(CollectionYear newest) {
        this.newest = newest;
    }

    /** The table is there, with these columns. */
    public void supply(String table, List<String> names) {
        module(table).ifPresent(module -> {
            supplied.add(module);
            columns.put(module, List.copyOf(names));
        });
    }

    /** One row of the table, by which number it is known, and its values by column; a blank cell has none. */
    public void row(String table, int number, Map<String, List<String>> values) {
        module(table).ifPresent(module -> new Row(module, number, values).put());
    }

    /** The census that the rows make. */
    public CinCensus census() {
        Cut cut = new Cut();
        List<CensusChild> children = new ArrayList<>();
        for (Draft draft : drafts) {
            children.add(new CensusChild(
                    cut,
                    children.size(),
                    draft.identifiers,
                    draft.characteristics,
                    List.copyOf(draft.referrals.values())));
        }
        Optional<Integer> ends = headers.stream()
                .map(CensusHeader::referenceDate)
                .filter(day -> day != CensusDay.NONE)
                .findFirst();
        return new CinCensus(
                "",
                headers,
                ends.map(CensusYear::endingOn).orElseGet(() -> CensusYear.of(newest)),
                newest,
                ends.isPresent() ? CinCensus.YearFrom.REFERENCE_DATE : CinCensus.YearFrom.NOBODY,
                children,
                supplied,
                Findings.none());
    }

    private static Optional<Module> module(String table) {
        return Module.all().stream()
                .filter(module -> module.title().equals(table))
                .findFirst();
    }

    /** A child while rows come in. */
    private static final class Draft {
        private Identifiers identifiers = new Identifiers(Entry.NOT_THERE);
        private Characteristics characteristics = new Characteristics(Entry.NOT_THERE, new ArrayList<>());
        private final Map<String, Referral> referrals = new LinkedHashMap<>();
        private final Map<String, Assessment> assessments = new HashMap<>();
        private final Map<String, ProtectionPlan> plans = new HashMap<>();
    }

    /** One row with the keys that say where it belongs. */
    private final class Row {

        private final Module module;
        private final int number;
        private final Map<String, List<String>> values;
        private @Nullable Draft whose;

        Row(Module module, int number, Map<String, List<String>> values) {
            this.module = module;
            this.number = number;
            this.values = values;
        }

        void put() {
            switch (module) {
                case HEADER -> headers.add(filled(new CensusHeader(number)));
                case CHILD_IDENTIFIERS -> identifiers();
                case CHILD_CHARACTERISTICS -> {
                    Draft child = child();
                    child.characteristics = filled(new Characteristics(number, child.characteristics.disabilities()));
                }
                case DISABILITIES -> child().characteristics.disabilities().add(filled(new Disability(number)));
                case CIN_DETAILS -> referralRow();
                case ASSESSMENTS -> assessmentRow();
                case ASSESSMENT_FACTORS -> factorRow();
                case CIN_PLAN_DATES -> {
                    Referral referral = referral();
                    referral.plans().add(filled(new InNeedPlan(referral, number)));
                }
                case SECTION_47 -> {
                    Referral referral = referral();
                    referral.enquiries().add(filled(new Enquiry(referral, number)));
                }
                case CHILD_PROTECTION_PLANS -> planRow();
                case REVIEWS -> reviewRow();
                case PRE_PROCEEDINGS -> referral().preProceedings().add(filled(new PreProceedings(number)));
            }
        }

        /** A second row of the same id is a second child. */
        private void identifiers() {
            Draft known = byId.get(id());
            Draft child = known == null || known.identifiers.isThere() || id().isEmpty() ? added() : known;
            child.identifiers = filled(new Identifiers(number));
        }

        private void referralRow() {
            Draft child = child();
            Referral referral = filled(new Referral(number));
            String key = key(REFERRAL_KEY);
            boolean isTaken = child.referrals.containsKey(key) || !values.containsKey(REFERRAL_KEY);
            child.referrals.put(isTaken ? key + " " + number : key, referral);
        }

        private void assessmentRow() {
            Referral referral = referral();
            List<String> factors = new ArrayList<>(values.getOrDefault(Element.FACTORS.title(), List.of()));
            Assessment assessment = filled(new Assessment(referral, number, factors));
            referral.assessments().add(assessment);
            child().assessments.put(key(REFERRAL_KEY) + " " + key(ASSESSMENT_KEY), assessment);
        }

        /** Where the assessments have no column of factors, the list of factors tells them. */
        private void factorRow() {
            Assessment assessment = child().assessments.get(key(REFERRAL_KEY) + " " + key(ASSESSMENT_KEY));
            List<String> ofAssessments = columns.getOrDefault(Module.ASSESSMENTS, List.of());
            if (assessment != null && !ofAssessments.contains(Element.FACTORS.title())) {
                assessment.factors().addAll(values.getOrDefault(Element.FACTOR.title(), List.of()));
            }
        }

        /** A row that has the column of its key and no key is no plan. */
        private void planRow() {
            if (values.containsKey(PLAN_KEY) && key(PLAN_KEY).isEmpty()) {
                return;
            }
            Referral referral = referral();
            ProtectionPlan plan = filled(new ProtectionPlan(referral, number));
            referral.protectionPlans().add(plan);
            child().plans.putIfAbsent(key(PLAN_KEY), plan);
        }

        private void reviewRow() {
            ProtectionPlan plan = child().plans.computeIfAbsent(key(PLAN_KEY), _ -> {
                Referral referral = referral();
                ProtectionPlan missing = new ProtectionPlan(referral, Entry.NOT_THERE);
                referral.protectionPlans().add(missing);
                return missing;
            });
            plan.reviews().add(filled(new Review(plan, number)));
        }

        private Draft child() {
            Draft known = whose;
            if (known == null) {
                known = whoseRow();
                whose = known;
            }
            return known;
        }

        private Draft whoseRow() {
            Draft known = values.containsKey(Element.LA_CHILD_ID.title()) ? byId.get(id()) : null;
            return known == null ? added() : known;
        }

        private Draft added() {
            Draft child = new Draft();
            drafts.add(child);
            if (values.containsKey(Element.LA_CHILD_ID.title())) {
                byId.putIfAbsent(id(), child);
            }
            return child;
        }

        private Referral referral() {
            return child().referrals.computeIfAbsent(key(REFERRAL_KEY), _ -> new Referral(Entry.NOT_THERE));
        }

        private String id() {
            return key(Element.LA_CHILD_ID.title());
        }

        private String key(String column) {
            List<String> value = values.getOrDefault(column, List.of());
            return value.isEmpty() ? "" : value.getFirst();
        }

        private <E extends Entry> E filled(E entry) {
            for (Element element : module.elements()) {
                List<String> value = values.getOrDefault(element.title(), List.of());
                if (!value.isEmpty() && element != Element.FACTORS) {
                    write(entry, element, Objects.requireNonNull(value.getFirst()));
                }
            }
            return entry;
        }

        private void write(Entry entry, Element element, String text) {
            int day = CensusDay.of(text);
            if (element.kind() != Element.Kind.DATE) {
                entry.write(element, text);
            } else if (day == CensusDay.NONE) {
                entry.write(element, text, CensusDay.meantBy(text));
            } else {
                entry.write(element, day);
            }
        }
    }
}
