package hearth.returns.stories;

import hearth.returns.CollectionYear;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
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
import hearth.story.Care.ShortBreaks;
import hearth.story.Coverage;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Health.HealthYear;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.Legal.DeprivationOfLibertyOrder;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.Missing.WentMissing;
import hearth.story.Reviews.Review;
import hearth.story.Secure.InCustody;
import hearth.story.Source;
import java.util.ArrayList;
import java.util.List;

/** What a return covers: its collection year, and the kinds of fact that its tables hold, if they were supplied. */
final class ReturnCoverage {

    static Source of(YearReturn year) {
        CollectionYear collected = year.year();
        Days days = Days.between(collected.firstDay(), collected.lastDay().plusDays(1));
        List<Class<? extends Detail>> kinds = new ArrayList<>();
        year.supplied().forEach(table -> kinds.addAll(heldBy(table)));
        return new Source(name(collected), List.of(Coverage.of(days, kinds)));
    }

    private static String name(CollectionYear year) {
        return "SSDA903 %d/%02d".formatted(year.ends() - 1, year.ends() % 100);
    }

    private static List<Class<? extends Detail>> heldBy(Table table) {
        return switch (table) {
            case HEADER -> List.of(Born.class, Described.class, PupilNumber.class, BecameParent.class);
            case EPISODES ->
                List.of(
                        LookedAfter.class,
                        Placement.class,
                        UnderLegalStatus.class,
                        ShortBreaks.class,
                        Need.class,
                        FamilyHome.class,
                        InCustody.class,
                        Adopted.class);
            case REVIEWS -> List.of(Review.class);
            case UASC -> List.of(Unaccompanied.class);
            case OC2 -> List.of(HealthYear.class);
            case OC3 -> List.of(LeaverAnswers.class);
            case AD1 -> List.of(Matched.class);
            case PLACED_ADOPTION -> List.of(AdoptionPlanned.class);
            case PREV_PERM -> List.of(PreviousPermanence.class);
            case MISSING -> List.of(WentMissing.class);
            case SW_EPISODES -> List.of(SocialWorker.class);
            case DOLO -> List.of(DeprivationOfLibertyOrder.class);
        };
    }

    private ReturnCoverage() {}
}
