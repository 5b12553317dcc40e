package hearth.promises;

import hearth.story.AboutTheChild.Born;
import hearth.story.Answer;
import hearth.story.Care;
import hearth.story.Care.AgreedToFewerVisits;
import hearth.story.Care.Approval;
import hearth.story.Care.CarerApproved;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.ShortBreaks;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.ChildId;
import hearth.story.Coverage;
import hearth.story.Day;
import hearth.story.Days;
import hearth.story.Decisions.Decided;
import hearth.story.Decisions.Excuse;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Health.HealthReview;
import hearth.story.Health.HealthYear;
import hearth.story.Help.CoreGroup;
import hearth.story.Help.Enquiry;
import hearth.story.Hours;
import hearth.story.Legal.CareProceedings;
import hearth.story.Legal.CourtGaveMoreTime;
import hearth.story.Legal.MoreTime;
import hearth.story.Legal.Order;
import hearth.story.Legal.SecureOrder;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.London;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.ReturnTalk;
import hearth.story.Missing.TalkStep;
import hearth.story.Missing.WentMissing;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Plans.AbuseCategory;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Postcode;
import hearth.story.PrivateFostering.FosteringStage;
import hearth.story.PrivateFostering.PrivatelyFostered;
import hearth.story.PrivateFostering.ToldOfPrivateFostering;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Representations.AdvocateStep;
import hearth.story.Representations.AnswerDelayed;
import hearth.story.Representations.Complaint;
import hearth.story.Representations.ComplaintStep;
import hearth.story.Representations.TheAdvocate;
import hearth.story.Reviews.Meeting;
import hearth.story.Reviews.Participation;
import hearth.story.Reviews.Review;
import hearth.story.Reviews.ReviewRequested;
import hearth.story.Role;
import hearth.story.Secure.Detained;
import hearth.story.Secure.Establishment;
import hearth.story.Secure.HowLong;
import hearth.story.Secure.InSecure;
import hearth.story.Secure.LockedAlone;
import hearth.story.Source;
import hearth.story.Span;
import hearth.story.Story;
import hearth.story.Visits.NotAlone;
import hearth.story.Visits.Visit;
import hearth.story.Visits.VisitRequested;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import hearth.story.Voice.WishesAsked;
import hearth.story.WordGiven.PromiseKept;
import hearth.story.WordGiven.PromisedTo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Stories of invented children, for what must hold of every story: some around the spring of 2020, when coronavirus eased
 * the rules, some between 2024 and 2028.
 */
final class InventedStories {

    /** The first day on which anything happens to any of them. */
    static final LocalDate FIRST = LocalDate.of(2019, 10, 1);

    /** How many days later one may ask. */
    static final int LAST = 3150;

    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    private static final int DAYS = 1400;
    private static final ChildId CHILD = new ChildId("invented");

    private final Random random;
    private final LocalDate first;
    private final List<Fact<?>> facts = new ArrayList<>();

    private InventedStories(long seed) {
        this.random = new Random(seed);
        this.first = random.nextBoolean() ? FIRST : LATER;
    }

    /** The facts of any child's story. jqwik prints the seed of one that fails. */
    static Arbitrary<List<Fact<?>>> facts() {
        return Arbitraries.longs().map(seed -> new InventedStories(seed).invent());
    }

    /** The facts of the children with these seeds. */
    static Stream<List<Fact<?>>> facts(int children) {
        return LongStream.range(0, children).mapToObj(seed -> new InventedStories(seed).invent());
    }

    /** The days on which a source holds everything: at most two stretches around 2020 and two later. */
    static Arbitrary<List<Coverage>> coverage() {
        return Arbitraries.longs().map(seed -> new InventedStories(seed).cover());
    }

    /** The story of these facts, from one source. */
    static Story story(List<? extends Fact<?>> facts, List<Coverage> coverage) {
        return Story.of(CHILD, List.of(new Source("invented", coverage)), facts);
    }

    /** The story of these facts, from the council's own record. */
    static Story story(List<? extends Fact<?>> facts) {
        return Story.of(CHILD, List.of(Source.RECORD), facts);
    }

    private List<Fact<?>> invent() {
        add(new Born(), Days.on(first.minusDays(random.nextInt(365 * 17))));
        care();
        some(14, () -> add(visit(), moment()));
        some(8, () -> add(review(), moment()));
        some(3, () -> add(new HealthReview(Role.NURSE), moment()));
        some(2, () -> add(new VisitRequested(Role.CHILD), moment()));
        some(2, () -> add(new ReviewRequested(random.nextBoolean() ? Role.CHILD : Role.REVIEWING_OFFICER), moment()));
        some(2, () -> add(excuse(), moment()));
        some(1, () -> add(new AgreedToFewerVisits(), Days.since(day())));
        some(1, () -> add(year(), Days.on(first.plusYears(1).minusDays(1))));
        some(3, this::secure);
        some(3, () -> add(new WishesAsked("where to live"), moment()));
        some(3, () -> add(new Decided("where to live", "there is room", "Grace Obi"), moment()));
        some(3, () -> add(new Told(pick(Matter.values()), Role.CHILD, Answer.YES), moment()));
        some(2, () -> add(new WentMissing(pick(MissingKind.values())), nights()));
        some(2, () -> add(new ReturnTalk(pick(TalkStep.values())), moment()));
        some(8, () -> add(new Complaint(pick(ComplaintStep.values())), moment()));
        some(2, () -> add(new AdvocateStep(pick(TheAdvocate.values())), moment()));
        some(1, () -> add(new AnswerDelayed(Day.of(day())), moment()));
        some(2, () -> add(new LockedAlone(""), nights()));
        some(1, () -> add(new Detained(pick(Establishment.values()), pick(HowLong.values())), Days.since(day())));
        some(1, this::family);
        some(3, this::word);
        return facts;
    }

    /** Somebody gives their word, and often keeps it, some days before or after the day that they named. */
    private void word() {
        String what = pick("I will ring you", "We will go and see your sister");
        LocalDate given = day();
        LocalDate until = given.plusDays(random.nextInt(30));
        add(new PromisedTo(what, pick(Role.SOCIAL_WORKER, Role.CARER), Day.of(until)), Days.on(given));
        some(1, () -> add(new PromiseKept(what), Days.on(given.plusDays(random.nextInt(40)))));
    }

    private void family() {
        some(3, () -> add(new UnderLegalStatus(emergency()), nights()));
        some(2, () -> add(new UnderLegalStatus(emergency()), fewDays(20)));
        some(2, () -> add(new CourtGaveMoreTime(pick(MoreTime.values())), moment()));
        some(2, () -> add(new CareProceedings(), fewDays(400)));
        some(2, () -> add(new Approval("family.kin-temp-limit", Role.NOMINATED_OFFICER), moment()));
        some(1, () -> add(new CarerApproved(), moment()));
        some(1, () -> add(new PrivatelyFostered(), fewDays(700)));
        some(3, () -> add(new ToldOfPrivateFostering(pick(FosteringStage.values())), moment()));
        some(2, () -> add(new Enquiry(pick(Answer.values())), moment()));
        some(1, () -> add(new ChildProtectionPlan(AbuseCategory.NEGLECT, AbuseCategory.NEGLECT, 0), fewDays(500)));
        some(2, () -> add(new CoreGroup(), moment()));
    }

    private LegalStatus emergency() {
        return pick(
                LegalStatus.POLICE_PROTECTION,
                LegalStatus.EMERGENCY_PROTECTION_ORDER,
                LegalStatus.CHILD_ASSESSMENT_ORDER);
    }

    private Days fewDays(int most) {
        int from = random.nextInt(DAYS);
        return between(from, from + 1 + random.nextInt(most));
    }

    private void care() {
        int day = random.nextInt(300);
        boolean shortBreaks = random.nextInt(8) == 0;
        while (day < DAYS && facts.size() < 12) {
            int to = day + 1 + random.nextInt(500);
            add(
                    new LookedAfter(random.nextInt(4) == 0 ? Start.EARLIER : Start.SEEN, CareEnd.UNKNOWN),
                    between(day, to));
            add(
                    new UnderLegalStatus(
                            pick(LegalStatus.SECTION_20, LegalStatus.INTERIM_CARE_ORDER, LegalStatus.FULL_CARE_ORDER)),
                    between(day, to));
            homes(day, to);
            if (shortBreaks) {
                add(new ShortBreaks(0), between(day, to));
            }
            day = to + 1 + random.nextInt(200);
        }
    }

    private void homes(int from, int to) {
        int day = from;
        while (day < to) {
            int end = Math.min(to, day + 1 + random.nextInt(600));
            add(home(), between(day, end));
            day = end;
        }
    }

    private Care home() {
        return new Placement(
                pick(
                        PlacementType.FOSTER_OTHER,
                        PlacementType.FOSTER_OTHER_LONG_TERM,
                        PlacementType.OWN_PARENTS,
                        PlacementType.SUPPORTED_ACCOMMODATION,
                        PlacementType.ADOPTION_ORDER_NEW_CARER,
                        PlacementType.UNKNOWN),
                Start.SEEN,
                PlacementProvider.UNKNOWN,
                "",
                Postcode.UNKNOWN,
                pick(PlacementBasis.values()),
                pick(Answer.values()),
                pick(Answer.values()),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                MoveReason.UNKNOWN);
    }

    private Visit visit() {
        return new Visit(
                pick(Role.SOCIAL_WORKER, Role.ADVOCATE),
                Way.IN_PERSON,
                Answer.YES,
                NotAlone.UNKNOWN,
                pick(Welfare.values()));
    }

    private Review review() {
        return new Review(Participation.SPOKE, pick(Meeting.values()), Answer.YES, Answer.YES);
    }

    private Excuse excuse() {
        return random.nextBoolean()
                ? new Excuse("health.5plus", ExcuseReason.CHILD_REFUSES, Role.CHILD)
                : new Excuse("voice.review-asked", ExcuseReason.OFFICER_SEES_NO_NEED, Role.REVIEWING_OFFICER);
    }

    private HealthYear year() {
        return new HealthYear(
                Day.of(first),
                pick(Answer.values()),
                pick(Answer.values()),
                pick(Answer.values()),
                pick(Answer.values()),
                pick(Answer.values()),
                Answer.UNKNOWN,
                Answer.UNKNOWN);
    }

    private void secure() {
        Instant from = London.startOf(day()).plusSeconds(random.nextInt(86_400));
        add(new InSecure(), Hours.between(from, from.plusSeconds(1 + random.nextInt(400_000))));
        if (random.nextBoolean()) {
            Instant order = from.plusSeconds(random.nextInt(300_000));
            add(new SecureOrder(Order.FIRST), Hours.between(order, order.plusSeconds(random.nextInt(2_000_000))));
        }
    }

    private List<Coverage> cover() {
        List<Coverage> covered = new ArrayList<>();
        for (LocalDate begin : List.of(FIRST, LATER)) {
            some(2, () -> {
                LocalDate from = begin.plusDays(random.nextInt(DAYS));
                covered.add(new Coverage(
                        Coverage.EVERYTHING.kinds(), Days.between(from, from.plusDays(1 + random.nextInt(700)))));
            });
        }
        return covered;
    }

    private void add(Detail detail, Span happened) {
        Instant written = happened.start().plusSeconds(random.nextInt(5_000_000));
        facts.add(new Fact<>(
                FactId.named("fact " + facts.size()),
                detail,
                happened,
                new Recorded.At(written, facts.size()),
                Provenance.of("invented")));
    }

    private void some(int most, Runnable what) {
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            what.run();
        }
    }

    private Days moment() {
        return Days.on(day());
    }

    private Span nights() {
        Instant from = London.startOf(day()).plusSeconds(random.nextInt(86_400));
        return random.nextBoolean()
                ? Hours.between(from, from.plusSeconds(1 + random.nextInt(400_000)))
                : Days.since(day());
    }

    private LocalDate day() {
        return first.plusDays(random.nextInt(DAYS));
    }

    private Days between(int from, int to) {
        return Days.between(first.plusDays(from), first.plusDays(to));
    }

    @SafeVarargs
    private final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
