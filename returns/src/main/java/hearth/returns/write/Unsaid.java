package hearth.returns.write;

import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Fact;
import hearth.story.LeavingCare.LeaverAnswers;
import java.util.List;
import java.util.Optional;

/**
 * What a return asks and a story does not say. A true story leaves it blank, or answers from what the council told last
 * time; an invented one draws it.
 */
public interface Unsaid {

    /** What is said in the year of a young person who left care, if the return tells of them. */
    Optional<LeaverAnswers> leaver(ChildReturn child);

    /** The ten answers of OC2, which asks of children who were looked after all year; none where nothing is said. */
    List<String> health(ChildReturn child);

    /** Who the adopters are to each other. */
    Adopters adopters(ChildReturn child, int number);

    /** Why there is no pupil number, as a code, or blank. */
    String noPupilNumber();

    /** What a girl of whom no child is told answers to whether she is a mother, as a code, or blank. */
    String noChildOfHerOwn();

    /** The code for a child who was not adopted or in a permanent home before, or blank. */
    String noEarlierPermanence();

    /** Until which day a child counts as having come alone, or blank. */
    String countsUntil(ChildReturn child, Fact<Unaccompanied> alone);

    /** The day on which the last social worker of the year stopped, or {@link hearth.story.Span#OPEN}. */
    int lastWorkerUntil(Fact<SocialWorker> worker);

    /**
     * The adopters, as codes or blank.
     *
     * @param sex SEX_ADOPTR
     * @param law LS_ADOPTR
     */
    record Adopters(String sex, String law) {}
}
