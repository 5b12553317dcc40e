package hearth.promises;

import hearth.story.AboutTheChild.Sibling;
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
import hearth.story.Detail;
import hearth.story.HomeLife.AfterRestraint;
import hearth.story.HomeLife.ContactLimited;
import hearth.story.HomeLife.QualityReview;
import hearth.story.HomeLife.QualityStep;
import hearth.story.HomeLife.RestraintStep;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Role;
import java.util.Set;

/** Homes, carers and time with the family of which only some are meant. */
public sealed interface WhichHome extends Which {
    /** Homes of these types. */
    record OfType(Set<PlacementType> types) implements WhichHome {
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
    record Under(Set<PlacementBasis> bases) implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && bases.contains(placement.basis());
        }

        @Override
        public String inWords() {
            return "(" + Words.anyOf(bases) + ")";
        }
    }

    /** Homes that are meant to last until the child is 18. */
    record MeantToLastTo18() implements WhichHome {
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
    record ConfirmedLongTerm() implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && placement.longTermConfirmed() == Answer.YES;
        }

        @Override
        public String inWords() {
            return "in a long term foster home, confirmed to everyone";
        }
    }

    /** Approvals for this promise by one of these. */
    record ApprovedFor(String promise, Set<Role> by) implements WhichHome {
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
    record NoticeOf(Notice notice) implements WhichHome {
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
    record MovedOnFor(Set<MoveReason> reasons) implements WhichHome {
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
    record Registered(Set<PlacementType> types, Answer registered) implements WhichHome {
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
    record AtADistance(Answer far) implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement && placement.atADistance() == far;
        }

        @Override
        public String inWords() {
            return "at a distance from our area";
        }
    }

    /** Homes that this kind of provider runs. */
    record RunBy(Set<PlacementProvider> providers, Set<PlacementType> types) implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Placement placement
                    && providers.contains(placement.provider())
                    && types.contains(placement.type());
        }

        @Override
        public String inWords() {
            return "in a " + Words.anyOf(types) + " run by " + Words.anyOf(providers, RunBy::said);
        }

        private static String said(PlacementProvider provider) {
            return switch (provider) {
                case UNKNOWN -> "somebody whom the record does not name";
                case PARENT -> "a parent";
                case OWN_COUNCIL -> "the council itself";
                case OTHER_COUNCIL -> "another council";
                case OTHER_PUBLIC -> "another public body";
                case PRIVATE -> "a private firm";
                case VOLUNTARY -> "a charity";
            };
        }
    }

    /** Homes to which the child came in an emergency. */
    record InEmergency() implements WhichHome {
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
    record CareEndedBy(Set<CareEnd> ends) implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof LookedAfter(var _, var ended) && ends.contains(ended);
        }

        @Override
        public String inWords() {
            return "which ended by " + Words.anyOf(ends);
        }
    }

    /** These changes of the time with the family. */
    record FamilyTime(Set<FamilyTimeChange> changes) implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof FamilyTimeChanged(var how) && changes.contains(how);
        }

        @Override
        public String inWords() {
            return Words.anyOf(changes, change -> switch (change) {
                case UNKNOWN -> "of a kind that the record does not name";
                case STOPPED_AS_A_MATTER_OF_URGENCY -> "stopped as a matter of urgency";
                case CHANGED_OR_SUSPENDED -> "changed or suspended";
                case OTHER_THAN_THE_ORDER_BY_AGREEMENT -> "different from the order, as all agreed";
            });
        }
    }

    /** This step of a move to another council. */
    record Transfer(TransferStep step) implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof CouncilTransfer(var taken) && taken == step;
        }

        @Override
        public String inWords() {
            return step == TransferStep.DONE ? "that was done" : "that was asked for";
        }
    }

    /** Limits on calls and visits for which this is the answer to whether it was an emergency. */
    record LimitedInAnEmergency(Set<Answer> emergency) implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof ContactLimited limited && emergency.contains(limited.emergency());
        }

        @Override
        public String inWords() {
            return emergency.contains(Answer.YES) ? "in an emergency" : "that could wait";
        }
    }

    /** This step after a restraint. */
    record AfterRestraintStep(AfterRestraint step) implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof RestraintStep(var taken) && taken == step;
        }

        @Override
        public String inWords() {
            return switch (step) {
                case CHECKED -> "a manager checked what was written of it";
                case CHILD_SPOKEN_WITH -> "somebody spoke with the child about it";
            };
        }
    }

    /** This step of the home's look at itself. */
    record Quality(QualityStep step) implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof QualityReview(var taken) && taken == step;
        }

        @Override
        public String inWords() {
            return step == QualityStep.COMPLETED ? "that was completed" : "that was reported to Ofsted";
        }
    }

    /** Brothers and sisters whom a council looks after too. */
    record SiblingInCare() implements WhichHome {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Sibling sibling && sibling.lookedAfter() == Answer.YES;
        }

        @Override
        public String inWords() {
            return "in care too";
        }
    }
}
