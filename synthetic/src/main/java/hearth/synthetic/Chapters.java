package hearth.synthetic;

import hearth.story.AboutTheChild.BecameParent;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Need;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Adoption.Adopted;
import hearth.story.Adoption.AdoptionPlanned;
import hearth.story.Adoption.Matched;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Care.FamilyHome;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.PreviousPermanence;
import hearth.story.Health.DentistSeen;
import hearth.story.Health.FeelingsAsked;
import hearth.story.Health.HealthAssessment;
import hearth.story.Health.HealthReview;
import hearth.story.Health.Vaccinations;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.Legal.DeprivationOfLibertyOrder;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.Missing.WentMissing;
import hearth.story.Reviews.Review;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** The chapters of a childhood. */
final class Chapters {

    /** The kinds of fact that a return is written from. */
    static final Kinds KINDS_FOR_RETURN = Kinds.only(Set.of(
            Born.class,
            Described.class,
            Need.class,
            PupilNumber.class,
            Unaccompanied.class,
            BecameParent.class,
            FamilyHome.class,
            PreviousPermanence.class,
            LookedAfter.class,
            Placement.class,
            UnderLegalStatus.class,
            DeprivationOfLibertyOrder.class,
            AdoptionPlanned.class,
            Matched.class,
            Adopted.class,
            SocialWorker.class,
            Review.class,
            WentMissing.class,
            HealthAssessment.class,
            HealthReview.class,
            DentistSeen.class,
            Vaccinations.class,
            FeelingsAsked.class,
            LeaverAnswers.class));

    /** What a return asks for. */
    static List<Chapter> forReturn(IntFunction<String> names) {
        return List.of(
                new PersonChapter(names),
                new CareChapter(),
                new PeopleChapter(),
                new ReviewChapter(),
                new MissingChapter(),
                new HealthChapter(),
                new LeavingChapter());
    }

    /** The whole childhood. */
    static List<Chapter> all(IntFunction<String> names) {
        return List.of(
                new PersonChapter(names),
                new CareChapter(),
                new PeopleChapter(),
                new ReviewChapter(),
                new MissingChapter(),
                new HealthChapter(),
                new LeavingChapter(),
                new BeforeChapter(),
                new VisitChapter(),
                new PlanChapter(),
                new SchoolChapter(),
                new NameChapter());
    }

    private Chapters() {}
}
