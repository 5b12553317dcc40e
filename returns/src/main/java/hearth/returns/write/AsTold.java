package hearth.returns.write;

import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Fact;
import hearth.story.Health.HealthYear;
import hearth.story.LeavingCare.LeaverAnswers;
import java.util.List;
import java.util.Optional;

/** A return from what the story says alone: what it does not say is blank. */
public record AsTold() implements Unsaid {

    @Override
    public Optional<LeaverAnswers> leaver(ChildReturn child) {
        return child.inYear(LeaverAnswers.class).map(Fact::detail).findFirst();
    }

    /** A story has the answers and not the scores. */
    @Override
    public List<String> health(ChildReturn child) {
        return child.inYear(HealthYear.class)
                .map(Fact::detail)
                .findFirst()
                .map(year -> List.of(
                        "",
                        "",
                        Return903.answer(year.convicted()),
                        Return903.answer(year.developmentChecks()),
                        Return903.answer(year.vaccinated()),
                        Return903.answer(year.dentist()),
                        Return903.answer(year.assessment()),
                        Return903.answer(year.substances()),
                        "",
                        ""))
                .orElse(List.of());
    }

    @Override
    public Adopters adopters(ChildReturn child, int number) {
        return new Adopters("", "");
    }

    @Override
    public String noPupilNumber() {
        return "";
    }

    @Override
    public String noChildOfHerOwn() {
        return "";
    }

    @Override
    public String noEarlierPermanence() {
        return "";
    }

    @Override
    public String countsUntil(ChildReturn child, Fact<Unaccompanied> alone) {
        return alone.happened().isOpen() ? "" : Sheet.day(alone.happened().toDay());
    }

    @Override
    public int lastWorkerUntil(Fact<SocialWorker> worker) {
        return worker.happened().toDay();
    }
}
