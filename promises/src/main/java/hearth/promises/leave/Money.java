package hearth.promises.leave;

import static hearth.promises.Ambition.LEAVE;
import static hearth.promises.Due.within;
import static hearth.promises.Law.guidance;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;

import hearth.promises.Act;
import hearth.promises.Amounts;
import hearth.promises.Amounts.Row;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Keeper.PaidInAll;
import hearth.promises.Period.Weeks;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichLeaver;
import hearth.story.Days;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.LeavingCare.GrantPaid;
import hearth.story.LeavingCare.HigherEducation;
import hearth.story.LeavingCare.Payment;
import hearth.story.LeavingCare.Purpose;
import hearth.story.LeavingCare.SetsUpHome;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Money for care leavers, with the amounts by year and by council beside the promise. */
public final class Money {

    private static final String CORAM = "Coram Voice, 29 October 2024, second-hand";
    private static final String CORAM_LINK = "https://coramvoice.org.uk/?p=3448";

    /** What it takes to set up a first home. */
    public static final Amounts FIRST_HOME = new Amounts(List.of(
            once(2_000, Days.between(LocalDate.of(2011, 4, 1), LocalDate.of(2023, 4, 1)), CORAM, CORAM_LINK),
            once(3_000, Days.since(LocalDate.of(2023, 4, 1)), CORAM, CORAM_LINK)));

    /** The grant for university. */
    public static final Amounts UNIVERSITY = new Amounts(List.of(once(
            2_000,
            Days.since(LocalDate.of(2008, 9, 1)),
            "SI 2009/2274 regulation 3",
            "https://www.legislation.gov.uk/uksi/2009/2274")));

    private static final State SETTING_UP = State.holds(SetsUpHome.class, "setting up a first home of their own");
    private static final State AT_ONCE =
            course("at university, with the grant at once", GrantPaid.AT_ONCE, GrantPaid.UNKNOWN);
    private static final State IN_PARTS = course("at university, with the grant in parts", GrantPaid.IN_PARTS);
    private static final DoneBy GRANTS =
            Keeper.doneBy(Act.of(Payment.class, new WhichLeaver.PaidFor(Purpose.HIGHER_EDUCATION)));

    /** Guidance on the setting up home allowance. */
    public static final Promise HOME_MONEY = new Promise(
            "leave.home-money",
            LEAVE,
            "You get at least £3,000 to set up your first home.",
            "So that a first home is more than four walls.",
            guidance(
                    "guidance on the setting up home allowance, second-hand",
                    CORAM_LINK,
                    "at least £3,000 when a care leaver moves into a first home; not every council pays it"),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AtStartOf(SETTING_UP.and(Leavers.ANY_LEAVER)),
                    new Due.NoNumber(),
                    new PaidInAll(
                            Keeper.doneBy(Act.of(Payment.class, new WhichLeaver.PaidFor(Purpose.SETTING_UP_HOME))),
                            FIRST_HOME))),
            List.of(),
            with(
                    FIRST_HOME,
                    "The amount goes by the day on which the young person began to set up the home; sums add up from that"
                            + " day on."));

    /** SI 2009/2274, with section 23C(5A). */
    public static final Promise UNI_GRANT = new Promise(
            "leave.uni-grant",
            LEAVE,
            "You may go to university. Then you get £2,000 from us.",
            "So that you can start with books and a bed like others.",
            regulation(
                    "2009/2274",
                    "1-4",
                    inOurWords("£2,000 for a course of higher education of at least two years under the pathway plan,"
                            + " begun on or after 1 September 2008: at once no more than four weeks after the start, or in"
                            + " parts, the first by then and the last before the final year ends")),
            InForce.since("2009-08-22"),
            List.of(
                    new Term(new AtStartOf(AT_ONCE), within(new Weeks(4)), new PaidInAll(GRANTS, UNIVERSITY)),
                    new Term(new AtStartOf(IN_PARTS), within(new Weeks(4)), GRANTS),
                    new Term(
                            new AtStartOf(IN_PARTS), new Due.BeforeEndOf(IN_PARTS), new PaidInAll(GRANTS, UNIVERSITY))),
            List.of(Leavers.byTheCouncil(
                    ExcuseReason.NOT_APPROPRIATE,
                    "the rest is held back while the young person does not study under the plan")),
            with(
                    UNIVERSITY,
                    "Where nobody says how it is paid, it is read as at once.",
                    "A course longer than three years: that the last part is paid by four weeks after the start of the fourth"
                            + " year is not checked yet."));

    /** Both. */
    public static List<Promise> all() {
        return List.of(HOME_MONEY, UNI_GRANT);
    }

    private static Row once(int pounds, Days days, String source, String link) {
        return new Row(pounds * 100, days, Amounts.ENGLAND, "once", source, URI.create(link));
    }

    private static State course(String words, GrantPaid... ways) {
        return State.holds(HigherEducation.class, new WhichLeaver.GrantBy(EnumSet.copyOf(List.of(ways))), words)
                .and(Leavers.FORMER_TO_25);
    }

    private static List<String> with(Amounts amounts, String... readings) {
        return Stream.concat(Stream.of(readings), amounts.readings().stream()).toList();
    }

    private Money() {}
}
