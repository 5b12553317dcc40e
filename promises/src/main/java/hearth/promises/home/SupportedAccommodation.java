package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Due;
import hearth.promises.Keeper;
import hearth.promises.Period.CalendarDays;
import hearth.promises.Period.DaysBeginningWith;
import hearth.promises.Period.Elapsed;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichHome;
import hearth.story.Answer;
import hearth.story.Care.Placement;
import hearth.story.HomeLife.AfterRestraint;
import hearth.story.HomeLife.QualityReview;
import hearth.story.HomeLife.QualityStep;
import hearth.story.HomeLife.RestraintStep;
import hearth.story.PlacementType;
import hearth.story.Secure.Restrained;
import hearth.story.Secure.RestraintRecorded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The Supported Accommodation (England) Regulations 2023 (SI 2023/416), and regulations 27 and 27C of SI 2010/959. */
public final class SupportedAccommodation {

    private static final State SUPPORTED = Homes.SUPPORTED;
    private static final Act RESTRAINED = Act.any(Restrained.class);
    private static final Set<PlacementType> PLACES = EnumSet.of(
            PlacementType.SUPPORTED_ACCOMMODATION, PlacementType.SEMI_INDEPENDENT, PlacementType.INDEPENDENT_LIVING);
    private static final State OTHER_PLACE = holds(
                    Placement.class,
                    new WhichHome.OfType(EnumSet.of(
                            PlacementType.SUPPORTED_ACCOMMODATION,
                            PlacementType.SEMI_INDEPENDENT,
                            PlacementType.INDEPENDENT_LIVING,
                            PlacementType.RESIDENTIAL_EMPLOYMENT,
                            PlacementType.RESIDENTIAL_CARE_HOME,
                            PlacementType.FAMILY_CENTRE)),
                    "in a place under section 22C(6)(d)")
            .and(States.REVIEWED);
    private static final String OTHER_ARRANGEMENTS =
            "Supported and semi-independent accommodation, independent living, residential employment, care homes and family centres are read as other arrangements under section 22C(6)(d).";

    /** Regulation 27(a) and (c) of SI 2010/959. */
    public static final Promise OTHER_PLACE_CHECKED = new Promise(
            "home.other-place-checked",
            HOME,
            "Before you move to a place that just gives support, we make sure it suits you.",
            "So that you do not end up in a place that is wrong for you.",
            carePlanning(
                    "27(a),(c)",
                    inOurWords("the council is satisfied that the accommodation is suitable, having regard to Schedule"
                            + " 6, and tells the reviewing officer")),
            since("2011-04-01"),
            List.of(confirmed("home.other-place-checked", new AtStartOf(OTHER_PLACE), new Due.Beforehand())),
            List.of(),
            List.of(OTHER_ARRANGEMENTS));

    /** Regulation 27(b) of SI 2010/959. */
    public static final Promise SEE_IT_FIRST = new Promise(
            "home.see-it-first",
            HOME,
            "You see such a place before you move there.",
            "So that you know where you are going.",
            carePlanning(
                    "27(b)",
                    inOurWords("arrangements for the child to visit the accommodation before being placed there, unless"
                            + " that is not reasonably practicable")),
            since("2011-04-01"),
            List.of(confirmed("home.see-it-first", new AtStartOf(OTHER_PLACE), new Due.Beforehand())),
            List.of(Homes.NOT_PRACTICABLE),
            List.of(OTHER_ARRANGEMENTS));

    /** Regulation 27C of SI 2010/959. */
    public static final Promise AGE_16_17_REGISTERED = new Promise(
            "home.16-17-registered",
            HOME,
            "At 16 or 17, a place that gives you support is one that Ofsted knows and checks.",
            "So that nobody makes money from a bad room.",
            carePlanning(
                    "27C",
                    inOurWords("at 16 or 17 supported accommodation is registered, or its complete application made by"
                            + " the end of 27 October 2023 is not decided yet, or it is excepted")),
            since("2023-10-28"),
            List.of(new Term(
                    new Throughout(holds(
                                    Placement.class,
                                    new WhichHome.OfType(PLACES),
                                    "in supported or semi-independent accommodation")
                            .and(States.LOOKED_AFTER)
                            .and(new Aged(16, 18))),
                    new Due.NoNumber(),
                    new Keeper.Never(
                            holds(
                                    Placement.class,
                                    new WhichHome.Registered(PLACES, Answer.NO),
                                    "in supported accommodation that is not registered"),
                            holds(
                                    Placement.class,
                                    new WhichHome.Registered(PLACES, Answer.UNKNOWN),
                                    "in supported accommodation of which nobody says whether it is registered")))),
            List.of(),
            List.of("An application that was complete by the end of 27 October 2023 and not decided yet, and"
                    + " excepted accommodation, count as registered: the record says yes."));

    /** Regulation 5. */
    public static final Promise CRISIS_24H = new Promise(
            "home.crisis-24h",
            HOME,
            "You get help by day and by night if things go very wrong.",
            "So that a bad night has somebody in it who helps.",
            regulation("2023/416", "5(2)(a)(iv)", inOurWords("support day and night in a crisis")),
            since("2023-04-28"),
            List.of(confirmed("home.crisis-24h", new Throughout(SUPPORTED))),
            List.of(),
            List.of());

    /** Regulation 6. */
    public static final Promise ROOM_AND_KEY = new Promise(
            "home.room-and-key",
            HOME,
            "You have your own safe room with all that you need. You can lock it, and you can call" + " people.",
            "So that there is a door that is yours.",
            regulation(
                    "2023/416",
                    "6(2)(d)-(f)",
                    inOurWords("a private and secure bedroom, equipped for the child, with phone or internet, and a"
                            + " written agreement that the child can understand")),
            since("2023-04-28"),
            List.of(confirmed("home.room-and-key", new Throughout(SUPPORTED))),
            List.of(),
            List.of());

    /** Regulation 7. */
    public static final Promise SA_GUIDE = new Promise(
            "home.sa-guide",
            HOME,
            "You get a guide to the place when you come, or before.",
            "So that you know what you may ask for.",
            regulation(
                    "2023/416",
                    "7(2)(j)",
                    inOurWords("a written guide in a form that the child can use, before or on arrival")),
            since("2023-04-28"),
            List.of(confirmed("home.sa-guide", new AtStartOf(SUPPORTED), new Due.Beforehand())),
            List.of(),
            List.of());

    /** Regulation 22. */
    public static final Promise SA_RESTRAINT_RECORD = new Promise(
            "home.sa-restraint-record",
            HOME,
            "If staff hold you back by force, it is written down in a day. Someone talks with you in"
                    + " two days. In five days they ask you if it is true.",
            "So that force is never a secret.",
            regulation(
                    "2023/416",
                    "22(2)",
                    inOurWords("a record within 24 hours; within 48 hours the manager has spoken to the child and"
                            + " signed; within five days the child is asked whether the record is right")),
            since("2023-04-28"),
            List.of(
                    new Term(
                            new AfterEach(RESTRAINED, SUPPORTED),
                            within(new Elapsed(24)),
                            doneBy(RestraintRecorded.class)),
                    new Term(
                            new AfterEach(RESTRAINED, SUPPORTED),
                            within(new Elapsed(48)),
                            doneBy(Act.of(
                                    RestraintStep.class,
                                    new WhichHome.AfterRestraintStep(AfterRestraint.CHILD_SPOKEN_WITH)))),
                    new Term(
                            new AfterEach(RESTRAINED, SUPPORTED),
                            within(new CalendarDays(5)),
                            doneBy(Act.of(
                                    RestraintStep.class, new WhichHome.AfterRestraintStep(AfterRestraint.CHECKED))))),
            List.of(),
            List.of(
                    "\"Checked\" is read as: the child was asked whether the record is right.",
                    "The five days are read as calendar days."));

    /** Regulation 32. */
    public static final Promise SA_QUALITY_REVIEW = new Promise(
            "home.sa-quality-review",
            HOME,
            "The place asks you how good its help is, at least every six months. It tells Ofsted in" + " 28 days.",
            "So that a place learns from those who live in it.",
            regulation(
                    "2023/416",
                    "32",
                    inOurWords("a review of the quality of support at least once every six months, and a report within"
                            + " 28 days beginning with the day on which the report is completed")),
            since("2023-04-28"),
            List.of(
                    new Term(
                            new Repeatedly(SUPPORTED, SUPPORTED, 0),
                            within(new Months(6)),
                            doneBy(Act.of(QualityReview.class, new WhichHome.Quality(QualityStep.COMPLETED)))),
                    new Term(
                            new AfterEach(
                                    Act.of(QualityReview.class, new WhichHome.Quality(QualityStep.COMPLETED)),
                                    SUPPORTED),
                            within(new DaysBeginningWith(28)),
                            doneBy(Act.of(QualityReview.class, new WhichHome.Quality(QualityStep.REPORTED))))),
            List.of(),
            List.of("The review and its written report are read as completed on one day."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(
                OTHER_PLACE_CHECKED,
                SEE_IT_FIRST,
                AGE_16_17_REGISTERED,
                CRISIS_24H,
                ROOM_AND_KEY,
                SA_GUIDE,
                SA_RESTRAINT_RECORD,
                SA_QUALITY_REVIEW);
    }

    private SupportedAccommodation() {}
}
