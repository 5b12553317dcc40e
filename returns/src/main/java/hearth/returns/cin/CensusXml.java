package hearth.returns.cin;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import hearth.returns.Limits;
import hearth.returns.cin.Characteristics.Disability;
import hearth.returns.cin.ProtectionPlan.Review;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a census child by child. What is absent is blank; an element that the census does not know is named
 * once and passed over; every other fault is told with the child and the value, and stops nothing.
 */
final class CensusXml {

    private static final String CHILD = "Child";
    private static final String GENDER = "GenderCurrent";
    private static final Set<String> HEADER_PARTS = Set.of("CollectionDetails", "Source");
    private static final Map<Module, Map<String, Element>> ELEMENTS = elements();

    private final XMLStreamReader xml;
    private final CensusFaults faults;
    private final Findings.Gathering findings;
    private final Cut cut = new Cut();
    private final List<CensusChild> children = new ArrayList<>();
    private final Values values;
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> sexes = new HashSet<>();
    private Optional<CensusHeader> header = Optional.empty();
    private @Nullable Unfinished open;

    CensusXml(XMLStreamReader xml, String file, CollectionYear year, Findings.Gathering findings) {
        this.xml = xml;
        this.faults = new CensusFaults(file);
        this.findings = findings;
        this.values = new Values(xml, faults, findings, year);
    }

    /** Reads until the end of the document, or until the header is read. */
    void read(BooleanSupplier isEnough) throws XMLStreamException {
        while (xml.hasNext() && !isEnough.getAsBoolean()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Message", "Children" -> {}
                    case "Header" -> readHeader();
                    case CHILD -> child();
                    default -> passOver();
                }
                if (children.size() >= Limits.MOST_ROWS) {
                    findings.add(faults.tooManyChildren(Limits.MOST_ROWS));
                    return;
                }
            }
        }
    }

    /** Keeps what was read of a child inside which the file breaks off. */
    void breakOff() {
        if (open != null) {
            CensusChild child = open.closed(cut, children.size());
            findings.add(faults.childCutShort(child));
            keep(child);
        }
    }

    List<CensusChild> children() {
        return children;
    }

    Cut cut() {
        return cut;
    }

    Optional<CensusHeader> header() {
        return header;
    }

    /** Under which names the sex of children is given. */
    Set<String> sexes() {
        return sexes;
    }

    private void readHeader() throws XMLStreamException {
        CensusHeader said = new CensusHeader(cut.next(Module.HEADER));
        fill(said);
        if (header.isEmpty()) {
            header = Optional.of(said);
        }
    }

    private void child() throws XMLStreamException {
        Unfinished child = new Unfinished(cut);
        open = child;
        values.of(child.identifiers);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "ChildIdentifiers" -> fill(child.identifiers);
                    case "ChildCharacteristics" -> fill(child.characteristics);
                    case "CINdetails" -> {
                        Referral referral = new Referral(cut.next(Module.CIN_DETAILS));
                        child.referrals.add(referral);
                        fill(referral);
                    }
                    default -> passOver();
                }
            } else {
                values.stray(event, child.identifiers);
            }
        }
        keep(child.closed(cut, children.size()));
        open = null;
    }

    private void keep(CensusChild child) {
        cut.nextChild();
        children.add(child);
    }

    /** Reads one module to its end. */
    private void fill(Entry entry) throws XMLStreamException {
        Map<String, Element> known = ELEMENTS.getOrDefault(entry.module(), Map.of());
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                Element element = known.get(name);
                if (element == Element.FACTORS) {
                    values.factor((Assessment) entry);
                } else if (element != null) {
                    if (element == Element.SEX) {
                        sex((Identifiers) entry, name);
                    }
                    values.read(entry, element);
                } else {
                    part(entry, name);
                }
            } else {
                values.stray(event, entry);
            }
        }
    }

    private void sex(Identifiers who, String name) {
        sexes.add(name);
        if (name.equals(GENDER)) {
            who.sexIsInFigures();
        }
    }

    /** Reads what stands inside a module and is not an item of it. */
    private void part(Entry entry, String name) throws XMLStreamException {
        switch (entry) {
            case CensusHeader said when HEADER_PARTS.contains(name) -> fill(said);
            case Characteristics described
            when name.equals("Disabilities") -> list(entry, name, () -> disability(described));
            case Characteristics described when name.equals("Disability") -> disability(described);
            case Referral referral -> partOf(referral, name);
            case Assessment assessment
            when name.equals("FactorsIdentifiedAtAssessment") -> list(entry, name, () -> values.factor(assessment));
            case ProtectionPlan plan when name.equals("Reviews") -> reviews(plan, name);
            case ProtectionPlan plan when name.equals(Element.REVIEW_DATE.title()) -> review(plan);
            default -> passOver();
        }
    }

    private void partOf(Referral referral, String name) throws XMLStreamException {
        switch (name) {
            case "Assessments" -> {
                Assessment assessment = new Assessment(referral, cut.next(Module.ASSESSMENTS), new ArrayList<>(0));
                referral.assessments().add(assessment);
                fill(assessment);
            }
            case "CINPlanDates", "CINplanDates" -> {
                InNeedPlan plan = new InNeedPlan(referral, cut.next(Module.CIN_PLAN_DATES));
                referral.plans().add(plan);
                fill(plan);
            }
            case "Section47" -> {
                Enquiry enquiry = new Enquiry(referral, cut.next(Module.SECTION_47));
                referral.enquiries().add(enquiry);
                fill(enquiry);
            }
            case "ChildProtectionPlans" -> {
                ProtectionPlan plan = new ProtectionPlan(referral, cut.next(Module.CHILD_PROTECTION_PLANS));
                referral.protectionPlans().add(plan);
                fill(plan);
            }
            case "PreProceedingsandFGDM" -> {
                PreProceedings tried = new PreProceedings(cut.next(Module.PRE_PROCEEDINGS));
                referral.preProceedings().add(tried);
                fill(tried);
            }
            default -> passOver();
        }
    }

    private void disability(Characteristics described) throws XMLStreamException {
        Disability disability = new Disability(cut.next(Module.DISABILITIES));
        described.disabilities().add(disability);
        values.read(disability, Element.DISABILITY);
    }

    private void review(ProtectionPlan plan) throws XMLStreamException {
        Review review = new Review(plan, cut.next(Module.REVIEWS));
        plan.reviews().add(review);
        values.read(review, Element.REVIEW_DATE);
    }

    /** An empty list of reviews is a review without a date, so that its absence can be reported. */
    private void reviews(ProtectionPlan plan, String name) throws XMLStreamException {
        int before = plan.reviews().size();
        list(plan, name, () -> review(plan));
        if (plan.reviews().size() == before) {
            plan.reviews().add(new Review(plan, cut.next(Module.REVIEWS)));
        }
    }

    private void list(Entry entry, String name, OneOf item) throws XMLStreamException {
        boolean isEmpty = true;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                values.stray(event, entry);
            } else if (isItemOf(name, xml.getLocalName())) {
                isEmpty = false;
                item.read();
            } else {
                passOver();
            }
        }
        if (isEmpty) {
            findings.add(faults.emptyList(values.child(), entry, name));
        }
    }

    private static boolean isItemOf(String list, String name) {
        return switch (list) {
            case "Disabilities" -> name.equals(Element.DISABILITY.title());
            case "Reviews" -> name.equals(Element.REVIEW_DATE.title());
            default -> name.equals(Element.FACTORS.title());
        };
    }

    private void passOver() throws XMLStreamException {
        if (unknown.size() < Findings.KEPT_OF_A_KIND && unknown.add(xml.getLocalName())) {
            findings.add(faults.unknownElement(xml.getLocalName()));
        }
        int inside = 1;
        while (inside > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside--;
            }
        }
    }

    private static Map<Module, Map<String, Element>> elements() {
        Map<Module, Map<String, Element>> all = new HashMap<>();
        for (Module module : Module.all()) {
            Map<String, Element> names = new HashMap<>();
            module.elements().forEach(element -> names.put(element.title(), element));
            all.put(module, names);
        }
        all.getOrDefault(Module.CHILD_IDENTIFIERS, new HashMap<>()).put(GENDER, Element.SEX);
        return all;
    }

    /** Reads one item of a list. */
    @FunctionalInterface
    private interface OneOf {
        void read() throws XMLStreamException;
    }

    /** A child whose element is still open. */
    private static final class Unfinished {

        private final Identifiers identifiers;
        private final Characteristics characteristics;
        private final List<Referral> referrals = new ArrayList<>(2);

        Unfinished(Cut cut) {
            identifiers = new Identifiers(cut.next(Module.CHILD_IDENTIFIERS));
            characteristics = new Characteristics(cut.next(Module.CHILD_CHARACTERISTICS), new ArrayList<>(1));
        }

        CensusChild closed(Cut cut, int number) {
            return new CensusChild(cut, number, identifiers, characteristics, referrals);
        }
    }
}
