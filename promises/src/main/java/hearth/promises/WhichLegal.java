package hearth.promises;

import hearth.story.Answer;
import hearth.story.Detail;
import hearth.story.Legal.CourtApplication;
import hearth.story.Legal.Order;
import hearth.story.Legal.SecureOrder;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.Role;
import hearth.story.Secure.Detained;
import hearth.story.Secure.Establishment;
import hearth.story.Secure.HowLong;
import hearth.story.Secure.SafetyTalk;
import hearth.story.Secure.SecureReview;
import hearth.story.Secure.WeekOfLearning;
import hearth.story.Spoken;
import java.util.Set;

/** Legal statuses, orders, and times in secure places or custody of which only some are meant. */
public sealed interface WhichLegal extends Which {
    /** These legal statuses. */
    record Status(Set<LegalStatus> statuses) implements WhichLegal {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof UnderLegalStatus(var status) && statuses.contains(status);
        }

        @Override
        public String inWords() {
            return Words.anyOf(statuses);
        }
    }

    /** Orders to lock a child in, of these kinds. */
    record OrderOf(Set<Order> orders) implements WhichLegal {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof SecureOrder(var order) && orders.contains(order);
        }

        @Override
        public String inWords() {
            return "("
                    + Words.anyOf(orders, order -> order == Order.UNKNOWN ? "of a kind not known" : Spoken.name(order))
                    + ")";
        }
    }

    /** Applications to a court for one of these. */
    record AskedACourtFor(Set<LegalStatus> orders) implements WhichLegal {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof CourtApplication(var order) && orders.contains(order);
        }

        @Override
        public String inWords() {
            return "for " + Words.anyOf(orders, order -> Words.withArticle(Spoken.name(order)));
        }
    }

    /** Reviews of a child who is locked in, by at least three people of whom one is from outside (SI 1991/1505 reg 15). */
    record ProperPanel() implements WhichLegal {
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
    record HeldIn(Set<Establishment> places) implements WhichLegal {
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
    record HeldFor(Establishment place, Set<HowLong> terms) implements WhichLegal {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof Detained(var where, var term) && where == place && terms.contains(term);
        }

        @Override
        public String inWords() {
            return "in a " + Spoken.name(place) + ", " + Words.anyOf(terms);
        }
    }

    /** Talks about safety with one of these people. */
    record SafetyTalkWith(Set<Role> people) implements WhichLegal {
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
    record HoursOfLearning(int least) implements WhichLegal {
        @Override
        public boolean fits(Detail detail, int day) {
            return detail instanceof WeekOfLearning(var hours) && hours >= least;
        }

        @Override
        public String inWords() {
            return "with at least " + least + " hours";
        }
    }
}
