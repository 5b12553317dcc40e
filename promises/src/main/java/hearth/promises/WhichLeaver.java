package hearth.promises;

import hearth.story.Answer;
import hearth.story.Detail;
import hearth.story.LeavingCare.Accommodation;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.LeavingCare.GrantPaid;
import hearth.story.LeavingCare.HigherEducation;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.LeavingCare.Payment;
import hearth.story.LeavingCare.Purpose;
import hearth.story.Spoken;
import java.util.Set;

/** What a young person who leaves care is entitled to and gets, of which only some is meant. */
public sealed interface WhichLeaver extends Which {
    /** Higher education with the grant paid in one of these ways. */
    record GrantBy(Set<GrantPaid> ways) implements WhichLeaver {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof HigherEducation(var grant) && ways.contains(grant);
        }

        @Override
        public String inWords() {
            return ways.contains(GrantPaid.IN_PARTS) ? "with the grant in parts" : "with the grant at once";
        }
    }

    /** Places that are good enough to live in. */
    record Suitable() implements WhichLeaver {
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
    record StayedPut() implements WhichLeaver {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof LeaverAnswers answers && answers.formerCarer() == Answer.YES;
        }

        @Override
        public String inWords() {
            return "living on with the former foster carer";
        }
    }

    /** Young people to whom the law owes what it owes these. */
    record EntitledAs(Set<Entitlement> entitlements) implements WhichLeaver {
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
    record PaidFor(Purpose purpose) implements WhichLeaver {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Payment payment && payment.purpose() == purpose;
        }

        @Override
        public String inWords() {
            return "for " + Spoken.name(purpose);
        }
    }
}
