package hearth.returns.stories;

import hearth.returns.cin.Assessment;
import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CensusDay;
import hearth.returns.cin.CensusYear;
import hearth.returns.cin.Characteristics;
import hearth.returns.cin.Element;
import hearth.returns.cin.Enquiry;
import hearth.returns.cin.Identifiers;
import hearth.returns.cin.InNeedPlan;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.Referral;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Died;
import hearth.story.AboutTheChild.Disability;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.AboutTheChild.Sex;
import hearth.story.Answer;
import hearth.story.Coded;
import hearth.story.DisabilityKind;
import hearth.story.Ethnicity;
import hearth.story.Help;
import hearth.story.Help.AssessmentAuthorised;
import hearth.story.Help.Conference;
import hearth.story.Help.ConferenceKind;
import hearth.story.Help.InNeed;
import hearth.story.NeedCategory;
import hearth.story.Plans.AbuseCategory;
import hearth.story.Plans.ChildInNeedPlan;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Provenance;
import hearth.story.Span;

/** What the census tells of one child, as facts. What has no day, or one that cannot be, tells nothing. */
final class CensusFacts {

    private final CensusChild child;
    private final CensusYear year;
    private final Provenance provenance;
    private final Telling telling;

    CensusFacts(CensusChild child, CensusYear year, Provenance provenance, Telling telling) {
        this.child = child;
        this.year = year;
        this.provenance = provenance;
        this.telling = telling;
    }

    /** Who the child is. */
    void tellWho() {
        Identifiers who = child.identifiers();
        int day = who.born() == CensusDay.NONE ? year.firstDay() : who.born();
        if (who.born() != CensusDay.NONE) {
            telling.on(who.born(), new Born(), provenance);
        }
        telling.on(
                day,
                new Described(
                        sex(who.text(Element.SEX)),
                        word(Ethnicity.class, child.characteristics().text(Element.ETHNICITY))),
                provenance);
        if (who.has(Element.UPN)) {
            telling.on(day, new PupilNumber(who.text(Element.UPN)), provenance);
        } else if (who.has(Element.UPN_UNKNOWN)) {
            telling.on(day, new PupilNumber(who.text(Element.UPN_UNKNOWN)), provenance);
        }
    }

    /** What was done for the child. */
    void tellHelp() {
        int died = child.identifiers().died();
        if (died != CensusDay.NONE) {
            telling.on(died, new Died(), provenance);
        }
        for (Characteristics.Disability disability : child.characteristics().disabilities()) {
            telling.on(year.firstDay(), new Disability(word(DisabilityKind.class, disability.code())), provenance);
        }
        child.referrals().forEach(this::tellReferral);
    }

    private void tellReferral(Referral referral) {
        if (referral.made() != CensusDay.NONE) {
            telling.on(referral.made(), new Help.Referral(referral.text(Element.REFERRAL_SOURCE)), provenance);
            if (referral.isNo(Element.NO_FURTHER_ACTION)) {
                NeedCategory need = word(NeedCategory.class, referral.text(Element.PRIMARY_NEED));
                telling.through(
                        referral.made(),
                        ends(referral.isOpen(), referral.closed(), referral.made()),
                        new InNeed(need),
                        provenance);
            }
        }
        tellConference(referral.conference(), ConferenceKind.INITIAL);
        referral.assessments().forEach(this::tellAssessment);
        referral.enquiries().forEach(this::tellEnquiry);
        referral.plans().forEach(this::tellPlan);
        referral.protectionPlans().forEach(this::tellProtection);
    }

    private void tellAssessment(Assessment assessment) {
        if (assessment.started() != CensusDay.NONE) {
            telling.through(
                    assessment.started(),
                    ends(assessment.isOpen(), assessment.authorised(), assessment.started()),
                    new Help.Assessment(),
                    provenance);
        }
        if (assessment.authorised() != CensusDay.NONE) {
            telling.on(assessment.authorised(), new AssessmentAuthorised(), provenance);
        }
    }

    /** A conference that was held was needed, whatever the answer says. */
    private void tellEnquiry(Enquiry enquiry) {
        if (enquiry.started() != CensusDay.NONE) {
            Answer needed = enquiry.has(Element.CONFERENCE_DATE) || enquiry.isNo(Element.CONFERENCE_NOT_REQUIRED)
                    ? Answer.YES
                    : enquiry.needsNoConference() ? Answer.NO : Answer.UNKNOWN;
            telling.on(enquiry.started(), new Help.Enquiry(needed), provenance);
        }
        tellConference(enquiry.conference(), ConferenceKind.INITIAL);
    }

    private void tellPlan(InNeedPlan plan) {
        if (plan.started() != CensusDay.NONE) {
            telling.through(
                    plan.started(),
                    ends(plan.isOpen(), plan.ended(), plan.started()),
                    new ChildInNeedPlan(),
                    provenance);
        }
    }

    private void tellProtection(ProtectionPlan plan) {
        if (plan.started() != CensusDay.NONE) {
            telling.through(
                    plan.started(),
                    ends(plan.isOpen(), plan.ended(), plan.started()),
                    new ChildProtectionPlan(
                            word(AbuseCategory.class, plan.text(Element.FIRST_ABUSE)),
                            word(AbuseCategory.class, plan.text(Element.LATEST_ABUSE)),
                            number(plan.text(Element.EARLIER_PLANS))),
                    provenance);
        }
        plan.reviews().forEach(review -> tellConference(review.held(), ConferenceKind.REVIEW));
    }

    private void tellConference(int day, ConferenceKind kind) {
        if (day != CensusDay.NONE) {
            telling.on(day, new Conference(kind), provenance);
        }
    }

    /** The day after its last; what ended on a day that cannot be is taken to have lasted one day. */
    private static int ends(boolean isOpen, int ended, int began) {
        return isOpen ? Span.OPEN : Math.max(began, ended) + 1;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    private static Sex sex(String code) {
        return switch (code) {
            case "M", "1" -> Sex.MALE;
            case "F", "2" -> Sex.FEMALE;
            case "U", "9" -> Sex.INDETERMINATE;
            default -> Sex.UNKNOWN;
        };
    }

    /** The first word of each vocabulary is the one for "not known". */
    private static <E extends Enum<E> & Coded> E word(Class<E> kind, String code) {
        return Coded.find(kind, code).orElse(kind.getEnumConstants()[0]);
    }
}
