package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.secureAccommodation;
import static hearth.promises.State.holds;

import hearth.promises.Due;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.story.Secure.InSecure;
import java.util.List;

/** Regulation 10 of the Children (Secure Accommodation) Regulations 1991: no more than 72 hours without a judge. */
public final class Regulation10 {

    /** Paragraphs (1) to (3). */
    public static final Promise SEVENTY_TWO_HOURS = new Promise(
            "secure.72h",
            SECURE,
            "Without a judge, you are locked in for 72 hours at most in any 28 days.",
            "So that nobody is locked in because it is easy.",
            secureAccommodation(
                    "10",
                    inOurWords("72 hours, consecutive or not, in any 28 consecutive days; carried on over a"
                            + " Sunday or public holiday where more than 48 hours were used before")),
            since("1991-10-14"),
            List.of(new Term(
                    new AtStartOf(holds(InSecure.class, "kept in secure accommodation without a court's authority")),
                    new Due.SecureHoursUsedUp(),
                    new Keeper.AuthorisedOrOut())),
            List.of(),
            List.of(
                    "A public holiday is Christmas Day, Good Friday or a bank holiday of England and Wales. When 25 or 26"
                            + " December is a Saturday it is not read as one: the shorter stay.",
                    "28 days are read as 672 hours, and an end that was carried on is not tested again."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(SEVENTY_TWO_HOURS);
    }

    private Regulation10() {}
}
