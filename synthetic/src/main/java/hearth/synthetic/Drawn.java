package hearth.synthetic;

import hearth.returns.write.ChildReturn;
import hearth.returns.write.Sheet;
import hearth.returns.write.Unsaid;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Fact;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.Span;
import java.util.List;
import java.util.Optional;

/** What a return asks and an invented story does not say is drawn, always the same for the same child. */
record Drawn(Leavers leavers) implements Unsaid {

    @Override
    public Optional<LeaverAnswers> leaver(ChildReturn child) {
        return leavers.answers(child);
    }

    @Override
    public List<String> health(ChildReturn child) {
        return HealthRow.of(child);
    }

    @Override
    public Adopters adopters(ChildReturn child, int number) {
        boolean couple = number == 2;
        double luck = Hash.share(child.id().hashCode(), 0, 1);
        String sex = couple ? (luck < 0.85 ? "MF" : luck < 0.93 ? "MM" : "FF") : (luck < 0.85 ? "F1" : "M1");
        String law = !couple ? "L0" : !sex.equals("MF") ? "L12" : luck < 0.7 ? "L11" : "L3";
        return new Adopters(sex, law);
    }

    @Override
    public String noPupilNumber() {
        return "UN1";
    }

    @Override
    public String noChildOfHerOwn() {
        return "0";
    }

    @Override
    public String noEarlierPermanence() {
        return "Z1";
    }

    @Override
    public String countsUntil(ChildReturn child, Fact<Unaccompanied> alone) {
        return Sheet.day(Dates.birthday(child.born(), 18));
    }

    /** The last worker is still there when the year ends. */
    @Override
    public int lastWorkerUntil(Fact<SocialWorker> worker) {
        return Span.OPEN;
    }
}
