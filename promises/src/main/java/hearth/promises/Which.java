package hearth.promises;

import hearth.story.AboutTheChild.Sibling;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Answer;
import hearth.story.Care.Approval;
import hearth.story.Care.CouncilTransfer;
import hearth.story.Care.FamilyTimeChange;
import hearth.story.Care.FamilyTimeChanged;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Notice;
import hearth.story.Care.Notified;
import hearth.story.Care.Placement;
import hearth.story.Care.TransferStep;
import hearth.story.CareEnd;
import hearth.story.Decisions.Confirmed;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Detail;
import hearth.story.Health.HelpStep;
import hearth.story.Health.MentalHealthHelp;
import hearth.story.Health.Vaccinations;
import hearth.story.Help.Conference;
import hearth.story.Help.ConferenceKind;
import hearth.story.Help.Enquiry;
import hearth.story.HomeLife.AfterRestraint;
import hearth.story.HomeLife.ContactLimited;
import hearth.story.HomeLife.QualityReview;
import hearth.story.HomeLife.QualityStep;
import hearth.story.HomeLife.RestraintStep;
import hearth.story.LeavingCare.Accommodation;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.LeavingCare.GrantPaid;
import hearth.story.LeavingCare.HigherEducation;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.LeavingCare.Payment;
import hearth.story.LeavingCare.Purpose;
import hearth.story.LeavingCare.Wants;
import hearth.story.LeavingCare.Wish;
import hearth.story.Legal.CourtApplication;
import hearth.story.Legal.Order;
import hearth.story.Legal.SecureOrder;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.WentMissing;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Plans;
import hearth.story.Representations.AdvocateStep;
import hearth.story.Representations.Complaint;
import hearth.story.Representations.ComplaintStep;
import hearth.story.Representations.TheAdvocate;
import hearth.story.Reviews.Meeting;
import hearth.story.Reviews.Review;
import hearth.story.Reviews.ReviewRequested;
import hearth.story.Reviews.ReviewTriggered;
import hearth.story.Reviews.Trigger;
import hearth.story.Role;
import hearth.story.Secure.Detained;
import hearth.story.Secure.Establishment;
import hearth.story.Secure.HowLong;
import hearth.story.Secure.SafetyTalk;
import hearth.story.Secure.SecureReview;
import hearth.story.Secure.WeekOfLearning;
import hearth.story.Visits.Visit;
import hearth.story.Visits.VisitRequested;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import java.util.Set;

/** Which facts of a kind are meant. Each is a named record, never a lambda, because the promise book prints it. */
public sealed interface Which {

    /** Whether this fact, true from this day on, is one of them. */
    boolean fits(Detail detail, int day);

    /** In words that follow the name of the kind, or empty. */
    String inWords();

    /** All of them. */
    record Any() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return true;
        }

        @Override
        public String inWords() {
            return "";
        }
    }

    /** Word that this promise was kept. */
    record About(String promise) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Confirmed(var about) && about.equals(promise);
        }

        @Override
        public String inWords() {
            return "";
        }
    }

    /** Homes of these types. */
    record OfType(Set<PlacementType> types) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && types.contains(placement.type());
        }

        @Override
        public String inWords() {
            return Words.anyOf(types);
        }
    }

    /** Homes arranged under one of these rules. */
    record Under(Set<PlacementBasis> bases) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && bases.contains(placement.basis());
        }

        @Override
        public String inWords() {
            return Words.anyOf(bases);
        }
    }

    /** Homes that are meant to last until the child is 18. */
    record MeantToLastTo18() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && placement.meantToLastTo18() == Answer.YES;
        }

        @Override
        public String inWords() {
            return "meant to be the child's home until 18";
        }
    }

    /** Long term foster homes that the council confirmed to the child, the carers and the parents (reg 2(1)). */
    record ConfirmedLongTerm() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && placement.longTermConfirmed() == Answer.YES;
        }

        @Override
        public String inWords() {
            return "in a long term foster home, confirmed to everyone";
        }
    }

    /** These legal statuses. */
    record Status(Set<LegalStatus> statuses) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof UnderLegalStatus(var status) && statuses.contains(status);
        }

        @Override
        public String inWords() {
            return Words.anyOf(statuses);
        }
    }

    /** Visits by the social worker or the council's representative, in person unless the law of the day allowed less. */
    record ByTheCouncil() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Visit visit && Visitors.count(visit.by()) && isThere(visit.way(), day);
        }

        private static boolean isThere(Way way, int day) {
            return way == Way.IN_PERSON || way == Way.UNKNOWN || Coronavirus.VISITS_BY_PHONE_OR_VIDEO.covers(day);
        }

        @Override
        public String inWords() {
            return "by the social worker or the council's representative";
        }
    }

    /** Brothers and sisters whom a council looks after too. */
    record SiblingInCare() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Sibling sibling && sibling.lookedAfter() == Answer.YES;
        }

        @Override
        public String inWords() {
            return "in care too";
        }
    }

    /** Visits by one of these. */
    record VisitBy(Set<Role> roles) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Visit visit && roles.contains(visit.by());
        }

        @Override
        public String inWords() {
            return "by " + Words.people(roles);
        }
    }

    /** Approvals for this promise by one of these. */
    record ApprovedFor(String promise, Set<Role> by) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Approval approval && approval.of().equals(promise) && by.contains(approval.by());
        }

        @Override
        public String inWords() {
            return "by " + Words.people(by);
        }
    }

    /** Word in writing about this. */
    record NoticeOf(Notice notice) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Notified(var of) && of == notice;
        }

        @Override
        public String inWords() {
            return switch (notice) {
                case UNKNOWN -> "about something that is not named";
                case HOME_BEGINS -> "of where the child will live";
                case HOME_ENDS -> "that the child's stay there ends";
                case HOME_OUTSIDE_OUR_AREA -> "to the council of the area where the child will live";
                case ARRIVED_OR_LEFT -> "to the council of the area that the child came or left";
                case SERIOUS_INCIDENT -> "of what happened";
                case CONTACT_LIMITED -> "to the council that calls or visits were limited";
                case LONG_STAY -> "to a council that the child stays there for long";
                case CARE_LEAVER_MOVES -> "to the council of the area where the young person will live";
            };
        }
    }

    /** Homes that a child moved on from for one of these reasons. */
    record MovedOnFor(Set<MoveReason> reasons) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && reasons.contains(placement.moved());
        }

        @Override
        public String inWords() {
            return "ended by the council";
        }
    }

    /** Homes of these types that answer so when asked whether they are registered. */
    record Registered(Set<PlacementType> types, Answer registered) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement
                    && types.contains(placement.type())
                    && placement.registered() == registered;
        }

        @Override
        public String inWords() {
            return "that is not known to be registered";
        }
    }

    /** Homes for which this is the answer to whether they lie beyond the neighbouring councils. */
    record AtADistance(Answer far) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && placement.atADistance() == far;
        }

        @Override
        public String inWords() {
            return "beyond the neighbouring councils";
        }
    }

    /** This step after a restraint. */
    record AfterRestraintStep(AfterRestraint step) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof RestraintStep(var taken) && taken == step;
        }

        @Override
        public String inWords() {
            return switch (step) {
                case CHECKED -> "by which a manager checked it";
                case CHILD_SPOKEN_WITH -> "by which somebody spoke with the child";
            };
        }
    }

    /** This step of the home's look at itself. */
    record Quality(QualityStep step) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof QualityReview(var taken) && taken == step;
        }

        @Override
        public String inWords() {
            return step == QualityStep.COMPLETED ? "that was completed" : "that was reported to Ofsted";
        }
    }

    /** Limits on calls and visits for which this is the answer to whether it was an emergency. */
    record LimitedInAnEmergency(Set<Answer> emergency) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof ContactLimited limited && emergency.contains(limited.emergency());
        }

        @Override
        public String inWords() {
            return emergency.contains(Answer.YES) ? "in an emergency" : "that could wait";
        }
    }

    /** This step of a move to another council. */
    record Transfer(TransferStep step) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof CouncilTransfer(var taken) && taken == step;
        }

        @Override
        public String inWords() {
            return step == TransferStep.DONE ? "that was done" : "that was asked for";
        }
    }

    /** Wishes for this. */
    record Wanting(Wish wish) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Wants(var wanted) && wanted == wish;
        }

        @Override
        public String inWords() {
            return switch (wish) {
                case STUDY_AGAIN -> "to study again";
                case ADVISER_TO_25 -> "for an adviser up to 25";
                case PLAN_LOOKED_AT_AGAIN -> "that the plan is looked at again";
            };
        }
    }

    /** Higher education with the grant paid in one of these ways. */
    record GrantBy(Set<GrantPaid> ways) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof HigherEducation(var grant) && ways.contains(grant);
        }

        @Override
        public String inWords() {
            return ways.contains(GrantPaid.IN_PARTS) ? "with the grant in parts" : "with the grant at once";
        }
    }

    /** This step of help for the child's mental health. */
    record HelpWith(HelpStep step) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof MentalHealthHelp(var taken) && taken == step;
        }

        @Override
        public String inWords() {
            return "that " + Words.plain(step);
        }
    }

    /** Visits after which the visitor was not satisfied that the child is all right there (reg 30). */
    record NotSafe() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Visit visit && visit.welfare() == Welfare.NOT_SAFEGUARDED;
        }

        @Override
        public String inWords() {
            return "that shows that the child is not all right there";
        }
    }

    /** Asked for by one of these. */
    record AskedBy(Set<Role> roles) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return (detail instanceof VisitRequested(var by) && roles.contains(by))
                    || (detail instanceof ReviewRequested(var asker) && roles.contains(asker));
        }

        @Override
        public String inWords() {
            return "by " + Words.people(roles);
        }
    }

    /** These reasons for a review. */
    record TriggeredBy(Set<Trigger> triggers) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof ReviewTriggered(var trigger) && triggers.contains(trigger);
        }

        @Override
        public String inWords() {
            return Words.list(triggers.stream().sorted().map(TriggeredBy::words).toList(), "or");
        }

        private static String words(Trigger trigger) {
            return switch (trigger) {
                case PERSISTENTLY_ABSENT -> "that the child keeps going missing";
                case RISK_OF_HARM_NOTIFIED -> "that somebody warned of a risk of harm";
                case RELEASE_PLANNED -> "that the child will be released";
                case UNKNOWN -> "that is not named";
            };
        }
    }

    /** Reviews that were not put off. */
    record Completed() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Review review && review.meeting() != Meeting.ADJOURNED;
        }

        @Override
        public String inWords() {
            return "that was not put off";
        }
    }

    /** Plans at one of these steps. */
    record PlanAt(Set<Plans.Step> steps) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return (detail instanceof Plans.CarePlan(var care) && steps.contains(care))
                    || (detail instanceof Plans.PlacementPlan(var home) && steps.contains(home))
                    || (detail instanceof Plans.DetentionPlacementPlan(var held) && steps.contains(held))
                    || (detail instanceof Plans.PathwayPlan(var pathway) && steps.contains(pathway))
                    || (detail instanceof Plans.PersonalEducationPlan(var learning) && steps.contains(learning))
                    || (detail instanceof Plans.TrainingPlan(var training) && steps.contains(training));
        }

        @Override
        public String inWords() {
            return Words.anyOf(steps);
        }
    }

    /** Reviews whose meeting was put off. */
    record PutOff() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Review review && review.meeting() == Meeting.ADJOURNED;
        }

        @Override
        public String inWords() {
            return "that was put off";
        }
    }

    /** Word about this matter. */
    record ToldAbout(Matter matter) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Told told && told.about() == matter;
        }

        @Override
        public String inWords() {
            return switch (matter) {
                case UNKNOWN, OTHER -> "about something else";
                case WHERE_THE_CHILD_WILL_LIVE -> "about where the child will live";
                case TIME_WITH_THE_FAMILY -> "about the time with the family";
                case RULES_OF_THE_PLACE -> "about the rules of the place";
                case LOCKED_IN -> "that the child is locked in";
                case REVIEW_NOT_CARRIED_OUT -> "that what a review decided is not being done";
            };
        }
    }

    /** Word to one of these people. */
    record ToldTo(Set<Role> people) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Told told && people.contains(told.who());
        }

        @Override
        public String inWords() {
            return "to " + Words.people(people);
        }
    }

    /** These changes of the time with the family. */
    record FamilyTime(Set<FamilyTimeChange> changes) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof FamilyTimeChanged(var how) && changes.contains(how);
        }

        @Override
        public String inWords() {
            return Words.anyOf(changes);
        }
    }

    /** These steps of a complaint. */
    record AtStep(Set<ComplaintStep> steps) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Complaint(var step) && steps.contains(step);
        }

        @Override
        public String inWords() {
            return "with the step \"" + Words.anyOf(steps) + "\"";
        }
    }

    /** These steps towards an advocate. */
    record AdvocateAt(Set<TheAdvocate> steps) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof AdvocateStep(var step) && steps.contains(step);
        }

        @Override
        public String inWords() {
            return Words.anyOf(steps);
        }
    }

    /** Times that a child was missing, and not only away where somebody knew. */
    record ReallyMissing() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof WentMissing(var kind) && kind != MissingKind.AWAY;
        }

        @Override
        public String inWords() {
            return "(and not only away)";
        }
    }

    /** Homes that this kind of provider runs. */
    record RunBy(Set<PlacementProvider> providers, Set<PlacementType> types) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement
                    && providers.contains(placement.provider())
                    && types.contains(placement.type());
        }

        @Override
        public String inWords() {
            return "in a " + Words.anyOf(types) + " run by " + Words.anyOf(providers);
        }
    }

    /** Homes to which the child came in an emergency. */
    record InEmergency() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && placement.emergency() == Answer.YES;
        }

        @Override
        public String inWords() {
            return "in an emergency";
        }
    }

    /** Care that ended in one of these ways. */
    record CareEndedBy(Set<CareEnd> ends) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof LookedAfter(var _, var ended) && ends.contains(ended);
        }

        @Override
        public String inWords() {
            return "which ended by " + Words.anyOf(ends);
        }
    }

    /** Orders to lock a child in, of these kinds. */
    record OrderOf(Set<Order> orders) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof SecureOrder(var order) && orders.contains(order);
        }

        @Override
        public String inWords() {
            return "(" + Words.anyOf(orders) + ")";
        }
    }

    /** Applications to a court for one of these. */
    record AskedACourtFor(Set<LegalStatus> orders) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof CourtApplication(var order) && orders.contains(order);
        }

        @Override
        public String inWords() {
            return "for one of: " + Words.anyOf(orders);
        }
    }

    /** Reviews of a child who is locked in, by at least three people of whom one is from outside (SI 1991/1505 reg 15). */
    record ProperPanel() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof SecureReview(var people, var outsider)
                    && (people == 0 || people >= 3)
                    && outsider != Answer.NO;
        }

        @Override
        public String inWords() {
            return "by three people or more, one of them from outside the council";
        }
    }

    /** Held in one of these places. */
    record HeldIn(Set<Establishment> places) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Detained(var place, var _) && places.contains(place);
        }

        @Override
        public String inWords() {
            return "in a " + Words.anyOf(places);
        }
    }

    /** Held for so long. */
    record HeldFor(Establishment place, Set<HowLong> terms) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Detained(var where, var term) && where == place && terms.contains(term);
        }

        @Override
        public String inWords() {
            return "in a " + Words.plain(place) + ", " + Words.anyOf(terms);
        }
    }

    /** Talks about safety with one of these people. */
    record SafetyTalkWith(Set<Role> people) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof SafetyTalk(var by) && people.contains(by);
        }

        @Override
        public String inWords() {
            return "with " + Words.people(people);
        }
    }

    /** Weeks with at least so many hours of learning. */
    record HoursOfLearning(int least) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof WeekOfLearning(var hours) && hours >= least;
        }

        @Override
        public String inWords() {
            return "with at least " + least + " hours";
        }
    }

    /** Vaccinations that were up to date. */
    record UpToDate() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Vaccinations(var upToDate) && upToDate == Answer.YES;
        }

        @Override
        public String inWords() {
            return "up to date";
        }
    }

    /** Places that are good enough to live in. */
    record Suitable() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Accommodation(var suitable) && suitable == Answer.YES;
        }

        @Override
        public String inWords() {
            return "that is good enough";
        }
    }

    /** Answers which say that the young person lives on with the former foster carer. */
    record StayedPut() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof LeaverAnswers answers && answers.formerCarer() == Answer.YES;
        }

        @Override
        public String inWords() {
            return "living on with the former foster carer";
        }
    }

    /** Conferences of this kind. */
    record OfConference(ConferenceKind kind) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Conference(var held) && held == kind;
        }

        @Override
        public String inWords() {
            return switch (kind) {
                case INITIAL -> "that was the first";
                case REVIEW -> "that was a review";
                case UNKNOWN -> "of a kind that is not told";
            };
        }
    }

    /** Enquiries that lead to a conference. */
    record NeedsConference() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Enquiry(var needed) && needed == Answer.YES;
        }

        @Override
        public String inWords() {
            return "after which a conference is needed";
        }
    }

    /** Young people to whom the law owes what it owes these. */
    record EntitledAs(Set<Entitlement> entitlements) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Entitled(var entitlement) && entitlements.contains(entitlement);
        }

        @Override
        public String inWords() {
            return Words.anyOf(entitlements);
        }
    }

    /** Money for this purpose. */
    record PaidFor(Purpose purpose) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Payment payment && payment.purpose() == purpose;
        }

        @Override
        public String inWords() {
            return "for " + Words.plain(purpose);
        }
    }

    /** Children who came alone and whose age is not sure. */
    record AgeDisputed() implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Unaccompanied(var disputed) && disputed == Answer.YES;
        }

        @Override
        public String inWords() {
            return "whose age is not sure";
        }
    }
}
