package hearth.synthetic;

import hearth.returns.write.ChildReturn;
import hearth.returns.write.Episode;
import hearth.returns.write.ReturnYear;
import hearth.story.Fact;
import hearth.story.Health.DentistSeen;
import hearth.story.Health.FeelingsAsked;
import hearth.story.Health.HealthAssessment;
import hearth.story.Health.HealthReview;
import hearth.story.Health.Vaccinations;
import java.util.List;

/** The row of the return's table OC2: one year of the health of a child who was looked after all year. */
final class HealthRow {

    /** Convicted or warned in the year, of those aged 10 or more: an assumption. */
    private static final double CONVICTED = 0.02;
    /** A problem with alcohol or drugs, of those aged 11 or more: an assumption. */
    private static final double SUBSTANCES = 0.035;

    private static final double CHECKS_UP_TO_DATE = 0.89;
    private static final double HELPED = 0.5;

    /** The answers of the row; none where the return does not ask. */
    static List<String> of(ChildReturn child) {
        if (!isThereAllYear(child)) {
            return List.of();
        }
        int age = Dates.age(child.born(), child.year().last());
        String score = child.inYear(FeelingsAsked.class)
                .findFirst()
                .map(asked -> Integer.toString(asked.detail().score()))
                .orElse("");
        boolean misuse = age >= 11 && luck(child, 2) < SUBSTANCES;
        boolean helped = misuse && luck(child, 3) < HELPED;
        return List.of(
                score,
                score.isEmpty() && isAsked(child) ? "SDQ2" : "",
                age < 10 ? "" : flag(luck(child, 4) < CONVICTED),
                age < 5 ? flag(luck(child, 5) < CHECKS_UP_TO_DATE) : "",
                flag(vaccinated(child)),
                flag(child.inYear(DentistSeen.class).findAny().isPresent()),
                flag(assessed(child)),
                flag(misuse),
                misuse ? flag(helped) : "",
                misuse && !helped ? flag(luck(child, 6) < HELPED) : "");
    }

    /**
     * Whether the child counts as looked after for the whole year, as DfE derives it: an episode in the year, none that
     * starts a period after the first day, none that ends one before the last.
     */
    private static boolean isThereAllYear(ChildReturn child) {
        return child.lookedAfter() && child.episodes().stream().noneMatch(episode -> isCut(episode, child.year()));
    }

    private static boolean isCut(Episode episode, ReturnYear year) {
        return (episode.starts() && episode.from() > year.first())
                || (episode.to() < year.last() && !episode.ended().isEmpty() && episode.ceasesIn(year));
    }

    /** The year in which the child turns 4, or 17, asks for a reason where there is no score. */
    private static boolean isAsked(ChildReturn child) {
        int four = Dates.birthday(child.born(), 4);
        int seventeen = Dates.birthday(child.born(), 17);
        return four <= child.year().last() && seventeen >= child.year().first();
    }

    private static boolean vaccinated(ChildReturn child) {
        List<Fact<Vaccinations>> asked = child.inYear(Vaccinations.class).toList();
        return !asked.isEmpty() && asked.getLast().detail().upToDate().isYes();
    }

    private static boolean assessed(ChildReturn child) {
        return child.inYear(HealthReview.class).findAny().isPresent()
                || child.inYear(HealthAssessment.class).findAny().isPresent();
    }

    /** A share from 0 to 1 that belongs to the child and the year, for what a story does not hold. */
    private static double luck(ChildReturn child, int matter) {
        return Hash.share(child.id().hashCode(), child.year().ends(), matter);
    }

    private static String flag(boolean yes) {
        return yes ? "1" : "0";
    }

    private HealthRow() {}
}
