package hearth.returns.cin;

import hearth.returns.CollectionYear;
import java.util.List;

/** A part of the census: what is told about one child, one referral, one assessment and so on. */
public enum Module {
    HEADER("Header", 2017),
    CHILD_IDENTIFIERS("ChildIdentifiers", 2017),
    CHILD_CHARACTERISTICS("ChildCharacteristics", 2017),
    DISABILITIES("Disabilities", 2017),
    CIN_DETAILS("CINdetails", 2017),
    ASSESSMENTS("Assessments", 2017),
    ASSESSMENT_FACTORS("AssessmentFactorsList", 2017),
    CIN_PLAN_DATES("CINplanDates", 2022),
    SECTION_47("Section47", 2017),
    CHILD_PROTECTION_PLANS("ChildProtectionPlans", 2017),
    REVIEWS("Reviews", 2017),
    PRE_PROCEEDINGS("PreProceedingsandFGDM", 2026);

    private static final List<Module> ALL = List.of(values());

    private final String title;
    private final int since;

    Module(String title, int since) {
        this.title = title;
        this.since = since;
    }

    /** Every module, in the order of the census. */
    public static List<Module> all() {
        return ALL;
    }

    /** Its name among the tables of the census. */
    public String title() {
        return title;
    }

    /** What it holds, in the order of the schema. */
    public List<Element> elements() {
        return Element.of(this);
    }

    /** Whether the census of that year asks for it. */
    public boolean isIn(CollectionYear year) {
        return year.ends() >= since;
    }
}
