package hearth.promises;

import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Answer;
import hearth.story.Decisions.Confirmed;
import hearth.story.Detail;
import hearth.story.Health.HelpStep;
import hearth.story.Health.MentalHealthHelp;
import hearth.story.Health.Vaccinations;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.WentMissing;

/** Which facts of a kind are meant. Each is a named record, never a lambda, because the promise book prints it. */
public sealed interface Which
        permits Which.Any,
                Which.About,
                Which.HelpWith,
                Which.UpToDate,
                Which.AgeDisputed,
                Which.ReallyMissing,
                WhichFamily,
                WhichHome,
                WhichMeeting,
                WhichWord,
                WhichLeaver,
                WhichLegal {

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

    /** This step of help for the child's mental health. */
    record HelpWith(HelpStep step) implements Which {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof MentalHealthHelp(var taken) && taken == step;
        }

        @Override
        public String inWords() {
            return switch (step) {
                case ASKED_FOR -> "was asked for";
                case BEGAN -> "began";
                case ENDED -> "ended";
            };
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
