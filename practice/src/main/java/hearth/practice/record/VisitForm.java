package hearth.practice.record;

import hearth.story.Answer;
import hearth.story.ChildId;
import hearth.story.Role;
import hearth.story.Story;
import hearth.story.Visits.NotAlone;
import hearth.story.Visits.Visit;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody came to see the child, or brothers and sisters who live together. Fields: {@code way}, and for each child
 * {@code alone.ID}, {@code not-alone.ID} and {@code welfare.ID}.
 *
 * @param about whom, when, notes and the children's words
 * @param way in person, or by phone or video
 * @param seen how each child was seen
 */
public record VisitForm(About about, Way way, Map<ChildId, Seen> seen) implements Form {

    /** Copies the map. */
    public VisitForm {
        seen = Map.copyOf(seen);
    }

    /**
     * How one child was seen.
     *
     * @param alone whether on their own (SI 2010/959 reg 29)
     * @param notAlone why not
     * @param welfare whether the child is all right there (SI 2010/959 reg 30)
     */
    public record Seen(Answer alone, NotAlone notAlone, Welfare welfare) {}

    static VisitForm from(Entered entered) {
        About about = About.from(entered);
        Map<ChildId, Seen> seen = new LinkedHashMap<>();
        for (ChildId child : about.children()) {
            seen.put(child, seen(entered, child));
        }
        return new VisitForm(about, entered.one("way", Way.class, Way.IN_PERSON), seen);
    }

    private static Seen seen(Entered entered, ChildId child) {
        Answer alone = entered.chosen(
                About.of("alone", child),
                Answer.class,
                Answer.UNKNOWN,
                "Say whether you talked with the child alone (SI 2010/959 regulation 29).");
        NotAlone why = alone == Answer.NO
                ? entered.chosen(
                        About.of("not-alone", child),
                        NotAlone.class,
                        NotAlone.UNKNOWN,
                        "Say why not alone (SI 2010/959 regulation 29).")
                : NotAlone.UNKNOWN;
        return new Seen(alone, why, entered.one(About.of("welfare", child), Welfare.class, Welfare.UNKNOWN));
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        Seen how = seen.getOrDefault(child, new Seen(Answer.UNKNOWN, NotAlone.UNKNOWN, Welfare.UNKNOWN));
        Role by = lines.author().role() == Role.TEAM_MANAGER
                ? Role.REPRESENTATIVE
                : lines.author().role();
        lines.write("visit", new Visit(by, way, how.alone(), how.notAlone(), how.welfare()), about.days());
    }
}
