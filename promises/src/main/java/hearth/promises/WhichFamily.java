package hearth.promises;

import hearth.story.Detail;
import hearth.story.Help.CarerAssessed;
import hearth.story.Help.CarerKind;
import hearth.story.Help.CarerNeedsHelp;
import hearth.story.Kinship.GuardianSupportStep;
import hearth.story.Kinship.SupportStep;
import hearth.story.Legal.CourtGaveMoreTime;
import hearth.story.Legal.MoreTime;
import hearth.story.PrivateFostering.FosteringStage;
import hearth.story.PrivateFostering.ToldOfPrivateFostering;
import hearth.story.Visits.Visit;
import hearth.story.Visits.Way;
import java.util.Set;

/** Help for families, kin and private foster care, of which only some is meant. */
public sealed interface WhichFamily extends Which {

    /** Visits in person on which the council saw the child at home, whatever the law of the day allowed elsewhere. */
    record SeenByTheCouncil() implements WhichFamily {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Visit visit
                    && Visitors.count(visit.by())
                    && (visit.way() == Way.IN_PERSON || visit.way() == Way.UNKNOWN);
        }

        @Override
        public String inWords() {
            return "in person by the social worker or the council's representative";
        }
    }

    /** Of these carers. */
    record CarerIs(CarerKind carer) implements WhichFamily {
        @Override
        public boolean fits(Detail detail, int day) {
            return (detail instanceof CarerNeedsHelp(var needing) && needing == carer)
                    || (detail instanceof CarerAssessed(var assessed) && assessed == carer);
        }

        @Override
        public String inWords() {
            return switch (carer) {
                case UNKNOWN -> "who is not named";
                case YOUNG_CARER -> "who is the child";
                case PARENT_CARER -> "who is the child's parent";
            };
        }
    }

    /** More time for this. */
    record MoreTimeFor(MoreTime matter) implements WhichFamily {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof CourtGaveMoreTime(var of) && of == matter;
        }

        @Override
        public String inWords() {
            return switch (matter) {
                case UNKNOWN -> "for something that is not named";
                case EMERGENCY_PROTECTION_ORDER -> "for the emergency order";
                case CARE_PROCEEDINGS -> "for the case";
            };
        }
    }

    /** Word of private foster care at one of these stages. */
    record FosteringAt(Set<FosteringStage> stages) implements WhichFamily {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof ToldOfPrivateFostering(var stage) && stages.contains(stage);
        }

        @Override
        public String inWords() {
            return "that is " + Words.anyOf(stages);
        }
    }

    /** This step on the way to help under special guardianship. */
    record SupportAt(SupportStep step) implements WhichFamily {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof GuardianSupportStep(var taken) && taken == step;
        }

        @Override
        public String inWords() {
            return switch (step) {
                case ASKED_FOR -> "was asked for";
                case DECIDED -> "was decided on, with reasons";
                case REVIEWED -> "was looked at again";
            };
        }
    }
}
