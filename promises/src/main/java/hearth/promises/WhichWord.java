package hearth.promises;

import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Detail;
import hearth.story.LeavingCare.Wants;
import hearth.story.LeavingCare.Wish;
import hearth.story.Representations.AdvocateStep;
import hearth.story.Representations.Complaint;
import hearth.story.Representations.ComplaintStep;
import hearth.story.Representations.TheAdvocate;
import hearth.story.Role;
import java.util.Set;

/** What people were told, complained of and asked an advocate for, of which only some is meant. */
public sealed interface WhichWord extends Which {
    /** Word about this matter. */
    record ToldAbout(Matter matter) implements WhichWord {
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
                case POLICE_PROTECTION -> "that the police keep the child safe";
            };
        }
    }

    /** Word about this matter to one of these people. */
    record ToldOf(Matter matter, Set<Role> people) implements WhichWord {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Told told && told.about() == matter && people.contains(told.who());
        }

        @Override
        public String inWords() {
            return new ToldTo(people).inWords() + " " + new ToldAbout(matter).inWords();
        }
    }

    /** Word to one of these people. */
    record ToldTo(Set<Role> people) implements WhichWord {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Told told && people.contains(told.who());
        }

        @Override
        public String inWords() {
            return "to " + Words.people(people);
        }
    }

    /** These steps of a complaint. */
    record AtStep(Set<ComplaintStep> steps) implements WhichWord {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Complaint(var step) && steps.contains(step);
        }

        @Override
        public String inWords() {
            return Words.anyOf(steps, AtStep::said);
        }

        private static String said(ComplaintStep step) {
            return switch (step) {
                case RECEIVED -> "that came in";
                case STAGE_1_ANSWERED -> "answered at stage 1";
                case STAGE_2_ASKED -> "taken to stage 2";
                case STAGE_2_ANSWERED -> "answered at stage 2";
                case PANEL_ASKED -> "taken to a panel";
                case PANEL_MET -> "heard by a panel";
                case PANEL_REPORTED -> "on which a panel reported";
                case PANEL_ANSWERED -> "answered after a panel";
                case WITHDRAWN -> "withdrawn";
                case MADE_BY_SPEAKING -> "made by speaking";
                case WRITTEN_DOWN -> "written down";
                case CONSIDERED_COMPLEX -> "found to be complex";
                case HELD_BACK -> "held back";
                case TOLD_WHY_HELD_BACK -> "about which the child was told why it is held back";
                case BROUGHT_BACK -> "brought back";
                case DECISION_TOLD -> "whose decision was told";
            };
        }
    }

    /** These steps towards an advocate. */
    record AdvocateAt(Set<TheAdvocate> steps) implements WhichWord {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof AdvocateStep(var step) && steps.contains(step);
        }

        @Override
        public String inWords() {
            return Words.anyOf(steps);
        }
    }

    /** Wishes for this. */
    record Wanting(Wish wish) implements WhichWord {
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
}
