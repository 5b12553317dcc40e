package hearth.app.report;

import hearth.promises.Because;
import hearth.story.AboutTheChild.Born;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.Story;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Who a child is, in a few words and never by name, as on the day of judging. */
record AboutChild(Story story, LocalDate today) {

    static AboutChild of(Council council, int child) {
        return new AboutChild(council.verdicts().stories().of(child), council.judgedOn());
    }

    /** "Age 11", or "Age not known". */
    String age() {
        return story.all(Born.class).stream()
                .findFirst()
                .map(born -> ChronoUnit.YEARS.between(born.happened().from(), today))
                .filter(years -> years >= 0)
                .map(years -> years == 0 ? "Under 1 year old" : "Age " + years)
                .orElse("Age not known");
    }

    /** "Age 11, looked after since March 2024". */
    String inShort() {
        return age() + ", " + now(LookedAfter.class).map(this::sinceMonth).orElseGet(this::notNow);
    }

    /** "Age 11. Looked after since 9 March 2024, under a care order. Lives with foster carers." */
    String inFull() {
        StringBuilder words = new StringBuilder(age()).append(". ");
        Optional<Fact<LookedAfter>> care = now(LookedAfter.class);
        if (care.isEmpty()) {
            return words.append(capital(notNow())).append('.').toString();
        }
        words.append("Looked after ").append(since(care.get()));
        now(UnderLegalStatus.class)
                .ifPresent(status -> words.append(", ")
                        .append(StatusWords.sentence(status.detail().status())));
        words.append('.');
        now(Placement.class)
                .ifPresent(home -> words.append(" Lives ")
                        .append(HomeWords.where(home.detail().type()))
                        .append('.'));
        return words.toString();
    }

    private String sinceMonth(Fact<LookedAfter> care) {
        return "looked after since "
                + (isSeen(care) ? "" : "before ")
                + Plain.month(care.happened().from());
    }

    private static String since(Fact<LookedAfter> care) {
        return "since " + (isSeen(care) ? "" : "before ")
                + Because.day(care.happened().from());
    }

    private static boolean isSeen(Fact<LookedAfter> care) {
        return care.detail().start() == Start.SEEN;
    }

    private String notNow() {
        List<Fact<LookedAfter>> care = story.all(LookedAfter.class);
        return care.isEmpty() ? neverHere() : endOf(care.getLast());
    }

    private String neverHere() {
        return story.all(LeaverAnswers.class).isEmpty() ? "not looked after in this return" : "has left care";
    }

    private static String endOf(Fact<LookedAfter> care) {
        return "looked after until "
                + care.happened().to().map(Because::day).orElse("now")
                + EndWords.because(care.detail().ended());
    }

    private <D extends Detail> Optional<Fact<D>> now(Class<D> kind) {
        return story.all(kind).stream()
                .filter(fact -> fact.happened().covers(today))
                .reduce((_, later) -> later);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
