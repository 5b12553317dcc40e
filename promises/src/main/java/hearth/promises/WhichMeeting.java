package hearth.promises;

import hearth.story.Answer;
import hearth.story.Detail;
import hearth.story.Help.Conference;
import hearth.story.Help.ConferenceKind;
import hearth.story.Help.Enquiry;
import hearth.story.Plans;
import hearth.story.Reviews.Meeting;
import hearth.story.Reviews.Review;
import hearth.story.Reviews.ReviewRequested;
import hearth.story.Reviews.ReviewTriggered;
import hearth.story.Reviews.Trigger;
import hearth.story.Role;
import hearth.story.Spoken;
import hearth.story.Visits.Visit;
import hearth.story.Visits.VisitRequested;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import java.util.Set;

/** Visits, reviews, requests and conferences of which only some are meant. */
public sealed interface WhichMeeting extends Which {
    /** Visits by the social worker or the council's representative, in person unless the law of the day allowed less. */
    record ByTheCouncil() implements WhichMeeting {
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

    /** Visits by one of these. */
    record VisitBy(Set<Role> roles) implements WhichMeeting {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Visit visit && roles.contains(visit.by());
        }

        @Override
        public String inWords() {
            return "by " + Words.people(roles);
        }
    }

    /** Visits after which the visitor was not satisfied that the child is all right there (reg 30). */
    record NotSafe() implements WhichMeeting {
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
    record AskedBy(Set<Role> roles) implements WhichMeeting {
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
    record TriggeredBy(Set<Trigger> triggers) implements WhichMeeting {
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
    record Completed() implements WhichMeeting {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Review review && review.meeting() != Meeting.ADJOURNED;
        }

        @Override
        public String inWords() {
            return "that was not put off";
        }
    }

    /** Reviews whose meeting was put off. */
    record PutOff() implements WhichMeeting {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Review review && review.meeting() == Meeting.ADJOURNED;
        }

        @Override
        public String inWords() {
            return "that was put off";
        }
    }

    /** Plans at one of these steps. */
    record PlanAt(Set<Plans.Step> steps) implements WhichMeeting {
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
            return Words.anyOf(
                    steps, step -> step == Plans.Step.GIVEN_TO_CHILD ? "given to the child" : Spoken.name(step));
        }
    }

    /** Conferences of this kind. */
    record OfConference(ConferenceKind kind) implements WhichMeeting {
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
    record NeedsConference() implements WhichMeeting {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Enquiry(var needed) && needed == Answer.YES;
        }

        @Override
        public String inWords() {
            return "after which a conference is needed";
        }
    }
}
