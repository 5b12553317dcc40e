package hearth.practice.record;

import hearth.story.Care.Approval;
import hearth.story.Care.FamilyTime;
import hearth.story.Care.Placement;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Decisions.Decided;
import hearth.story.Decisions.Excuse;
import hearth.story.Detail;
import hearth.story.Kind;
import hearth.story.Missing.WentMissing;
import hearth.story.Notes.Document;
import hearth.story.Notes.Note;
import hearth.story.Retracted;
import hearth.story.Reviews.Review;
import hearth.story.Story;
import hearth.story.Visits.Visit;
import hearth.story.Voice.RememberedDifferently;
import hearth.story.Voice.Said;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Anything else that the record can hold: that the child was told, that a complaint was answered, that money was paid.
 * Fields: {@code kind}, the name of a kind of fact; its own fields, by their names in kebab case; {@code until}, the
 * first day on which it was over, or {@code goes-on} with the value {@code yes}.
 *
 * @param about whom, when, notes and the children's words
 * @param detail what it says
 * @param days on which days it was so
 */
public record OtherForm(About about, Detail detail, Days days) implements Form {

    /** What has a form of its own: with a reason, in the child's own voice, or not without somebody's leave. */
    private static final Set<Class<? extends Detail>> ELSEWHERE = Set.of(
            Excuse.class,
            Retracted.class,
            Said.class,
            RememberedDifferently.class,
            Note.class,
            Document.class,
            Visit.class,
            Review.class,
            Placement.class,
            FamilyTime.class,
            WentMissing.class,
            Decided.class,
            Approval.class);

    /** The kinds of fact that can be written so. */
    public static List<Kind<?>> kinds() {
        return Kind.all().stream()
                .filter(kind -> !ELSEWHERE.contains(kind.type()))
                .toList();
    }

    static OtherForm from(Entered entered) {
        About about = About.from(entered);
        String name = entered.needed("kind", "Say what was done.");
        Optional<Kind<?>> kind =
                kinds().stream().filter(one -> one.name().equals(name)).findFirst();
        if (kind.isEmpty() && !name.isEmpty()) {
            entered.mistake(
                    "kind",
                    "Nothing called \"%s\" can be written here.".formatted(name),
                    "Maybe it has a form of its own.");
        }
        return new OtherForm(
                about,
                kind.map(one -> OneFact.from(entered, one)).orElse(new Retracted("")),
                days(entered, about.day()));
    }

    private static Days days(Entered entered, LocalDate from) {
        if (entered.text("goes-on").equals("yes")) {
            return Days.since(from);
        }
        Optional<LocalDate> until = entered.anyDay("until");
        if (until.filter(day -> day.isBefore(from)).isPresent()) {
            entered.mistake("until", "It was over before it began.", "Maybe the two days are swapped.");
            return Days.on(from);
        }
        return until.map(day -> Days.between(from, day)).orElse(Days.on(from));
    }

    /** The names of the fields of a kind, as they are entered. */
    public static List<String> fields(Kind<?> kind) {
        return Arrays.stream(kind.type().getRecordComponents())
                .map(component -> OneFact.kebab(component.getName()))
                .toList();
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        lines.write(Kind.of(detail.getClass()).name(), detail, days);
    }
}
