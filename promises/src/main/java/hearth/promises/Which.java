package hearth.promises;

import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Answer;
import hearth.story.Care.FamilyTimeChange;
import hearth.story.Care.FamilyTimeChanged;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.CareEnd;
import hearth.story.Decisions.Confirmed;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Detail;
import hearth.story.Health.Vaccinations;
import hearth.story.Help.Conference;
import hearth.story.Help.ConferenceKind;
import hearth.story.Help.Enquiry;
import hearth.story.LeavingCare.Accommodation;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.LeavingCare.Payment;
import hearth.story.LeavingCare.Purpose;
import hearth.story.Legal.CourtApplication;
import hearth.story.Legal.Order;
import hearth.story.Legal.SecureOrder;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.WentMissing;
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
