package hearth.returns.cin.rules;

import hearth.returns.CollectionYear;
import hearth.returns.Severity;
import hearth.returns.cin.Assessment;
import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CensusHeader;
import hearth.returns.cin.Element;
import hearth.returns.cin.Enquiry;
import hearth.returns.cin.InNeedPlan;
import hearth.returns.cin.Module;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.Referral;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of the census.
 *
 * @param code as the Department for Education numbers it; a final Q marks a query
 * @param module the part of the census it is about
 * @param since the first collection year in which it stands
 * @param tables the parts of the census that it reads
 * @param fields the items it points at
 * @param asksYear whether it cannot be judged without the days of the census year
 * @param says what is wrong where it speaks, in our own words
 * @param maybe what to do about it
 */
public record Rule(
        String code,
        Severity severity,
        Module module,
        CollectionYear since,
        Set<Module> tables,
        List<Element> fields,
        boolean asksYear,
        String says,
        String maybe,
        Check check) {

    private static final CollectionYear ALWAYS = new CollectionYear(0);

    /** Copies what it is given. */
    public Rule {
        tables = Set.copyOf(tables);
        fields = List.copyOf(fields);
    }

    /** An error: what the census says cannot be so. */
    static Draft error(String code, Module module) {
        return new Draft(code, Severity.ERROR, module);
    }

    /** A query: what the census says is unlikely, and a person has to look. */
    static Draft query(String code, Module module) {
        return new Draft(code, Severity.QUERY, module);
    }

    /** Why it is not judged in the census of that year, if it is not. */
    public Optional<String> whyNotIn(CollectionYear year) {
        if (year.compareTo(since) < 0) {
            return Optional.of("It stands from the census of %s on, and this is that of %s.".formatted(since, year));
        }
        return module.isIn(year)
                ? Optional.empty()
                : Optional.of("The census of %s does not ask for %s.".formatted(year, module.title()));
    }

    /** A rule while it is being written down. */
    static final class Draft {

        private final String code;
        private final Severity severity;
        private final Module module;
        private CollectionYear since = ALWAYS;
        private final Set<Module> tables = EnumSet.noneOf(Module.class);
        private List<Element> fields = List.of();
        private boolean asksYear;
        private String says = "";
        private String maybe = "";

        private Draft(String code, Severity severity, Module module) {
            this.code = code;
            this.severity = severity;
            this.module = module;
        }

        /** It stands from the census of this year on. */
        Draft since(int year) {
            since = new CollectionYear(year);
            return this;
        }

        /** It reads these parts of the census besides those that it points at. */
        Draft reads(Module... parts) {
            tables.addAll(List.of(parts));
            return this;
        }

        /** It points at these items. */
        Draft points(Element... items) {
            fields = List.of(items);
            fields.stream().filter(item -> item != Element.LA_CHILD_ID).forEach(item -> tables.add(item.module()));
            return this;
        }

        /** It asks on which days the census year began and ended. */
        Draft inYear() {
            asksYear = true;
            return this;
        }

        /** What is wrong where it speaks, and what to do about it. */
        Draft says(String wrong, String advice) {
            says = wrong;
            maybe = advice;
            return this;
        }

        Rule header(Check.Look<CensusHeader> look) {
            return rule(new Check.OfHeader(look));
        }

        Rule child(Check.Look<CensusChild> look) {
            return rule(new Check.OfChild(look));
        }

        Rule referral(Check.Look<Referral> look) {
            return rule(new Check.OfReferral(look));
        }

        Rule assessment(Check.Look<Assessment> look) {
            return rule(new Check.OfAssessment(look));
        }

        Rule plan(Check.Look<InNeedPlan> look) {
            return rule(new Check.OfPlan(look));
        }

        Rule enquiry(Check.Look<Enquiry> look) {
            return rule(new Check.OfEnquiry(look));
        }

        Rule protectionPlan(Check.Look<ProtectionPlan> look) {
            return rule(new Check.OfProtectionPlan(look));
        }

        Rule acrossChildren(Check.Look<List<CensusChild>> look) {
            return rule(new Check.AcrossChildren(look));
        }

        Rule wholeReturn(Check.WholeLook look) {
            return rule(new Check.OfReturn(look));
        }

        private Rule rule(Check check) {
            return new Rule(code, severity, module, since, tables, fields, asksYear, says, maybe, check);
        }
    }
}
