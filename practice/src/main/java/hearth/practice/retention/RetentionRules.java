package hearth.practice.retention;

import hearth.practice.retention.RetentionRule.Confirmed;
import hearth.practice.retention.Term.Counted;
import java.util.List;
import java.util.Optional;

/** The rules, each with its source. Where several stand for one child the longest wins. */
public final class RetentionRules {

    /** Looked after by a council in England. */
    public static final RetentionRule LOOKED_AFTER = new RetentionRule(
            "looked-after",
            Ground.LOOKED_AFTER,
            new Term.FromBirth(75, 15, Counted.BEGINNING_WITH),
            "to the 75th anniversary of birth; 15 years beginning with the day of death where the child dies before 18",
            "SI 2010/959 regulation 50(1)",
            "https://www.legislation.gov.uk/uksi/2010/959/regulation/50",
            Confirmed.LAW);

    /** Relevant and former relevant children: needs assessments, pathway plans, and their reviews. */
    public static final RetentionRule CARE_LEAVER = new RetentionRule(
            "care-leaver",
            Ground.CARE_LEAVER,
            new Term.FromBirth(75, 15, Counted.BEGINNING_WITH),
            "to the 75th anniversary of birth; 15 years beginning with the day of death where the child dies before 18",
            "SI 2010/2571 regulation 10",
            "https://www.legislation.gov.uk/uksi/2010/2571/regulation/10",
            Confirmed.LAW);

    /** The case record that a children's home keeps. */
    public static final RetentionRule CHILDRENS_HOME = new RetentionRule(
            "childrens-home",
            Ground.CHILDRENS_HOME,
            new Term.FromBirth(75, 15, Counted.FROM),
            "75 years from birth; 15 years from the day of death where the child dies before 18",
            "SI 2015/541 regulation 36",
            "https://www.legislation.gov.uk/uksi/2015/541/regulation/36",
            Confirmed.LAW);

    /** After an adoption order. England's own words stand in SI 2005/888 and were not read. */
    public static final RetentionRule ADOPTED = new RetentionRule(
            "adopted",
            Ground.ADOPTED,
            new Term.FromAdoption(100),
            "100 years from the adoption order",
            "a council's schedule; England's words would be in SI 2005/888",
            "https://www.devon.gov.uk/keepingdevonsdata/children-social-care/",
            Confirmed.SECOND_HAND);

    /** The adoption case record where there was no order. */
    public static final RetentionRule ADOPTION_PLANNED = new RetentionRule(
            "adoption-planned",
            Ground.ADOPTION_PLANNED,
            new Term.SetByCouncil(),
            "as long as the agency thinks right",
            "SI 2005/389 regulation 40 (as made)",
            "https://www.legislation.gov.uk/uksi/2005/389/part/7/made",
            Confirmed.LAW);

    /** Looked after by an authority in Scotland. */
    public static final RetentionRule LOOKED_AFTER_IN_SCOTLAND = new RetentionRule(
            "looked-after-in-scotland",
            Ground.LOOKED_AFTER_IN_SCOTLAND,
            new Term.FromBirth(100, 25, Counted.BEGINNING_WITH),
            "to the 100th anniversary of birth; 25 years beginning with the day of death where the child dies before 18",
            "SSI 2009/210 regulation 43",
            "https://www.legislation.gov.uk/ssi/2009/210/part/XI/made",
            Confirmed.LAW);

    /** No law says it. One council's 35 years were tested in court. */
    public static final RetentionRule PROTECTED = new RetentionRule(
            "child-protection",
            Ground.PROTECTED,
            new Term.SetByCouncil(),
            "as long as the council sets; one council's 35 years were looked at by a court",
            "[2015] EWHC 2134 (Admin)",
            "https://beta.bailii.org/ew/cases/EWHC/Admin/2015/2134.html",
            Confirmed.NOT_YET);

    /** No law says it. */
    public static final RetentionRule HELPED = new RetentionRule(
            "helped",
            Ground.HELPED,
            new Term.SetByCouncil(),
            "as long as the council sets",
            "no law that we found",
            "",
            Confirmed.NOT_YET);

    /** All of them. */
    public static final List<RetentionRule> ALL = List.of(
            LOOKED_AFTER,
            CARE_LEAVER,
            CHILDRENS_HOME,
            ADOPTED,
            ADOPTION_PLANNED,
            LOOKED_AFTER_IN_SCOTLAND,
            PROTECTED,
            HELPED);

    /** The one for this ground. */
    static RetentionRule of(Ground ground) {
        return switch (ground) {
            case LOOKED_AFTER -> LOOKED_AFTER;
            case LOOKED_AFTER_IN_SCOTLAND -> LOOKED_AFTER_IN_SCOTLAND;
            case CARE_LEAVER -> CARE_LEAVER;
            case CHILDRENS_HOME -> CHILDRENS_HOME;
            case ADOPTED -> ADOPTED;
            case ADOPTION_PLANNED -> ADOPTION_PLANNED;
            case PROTECTED -> PROTECTED;
            case HELPED -> HELPED;
        };
    }

    /** The one with this id. */
    public static Optional<RetentionRule> named(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private RetentionRules() {}
}
