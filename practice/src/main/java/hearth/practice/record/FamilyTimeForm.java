package hearth.practice.record;

import hearth.story.Care.FamilyTime;
import hearth.story.ChildId;
import hearth.story.Story;
import hearth.story.Visits.Way;

/**
 * Time with the family that took place. Fields: {@code who}, {@code way}, {@code went}.
 *
 * @param about whom, when, notes and the children's words
 * @param who with whom
 * @param way together, or by phone or video
 * @param went how it went
 */
public record FamilyTimeForm(About about, String who, Way way, String went) implements Form {

    static FamilyTimeForm from(Entered entered) {
        return new FamilyTimeForm(
                About.from(entered),
                entered.needed("who", "Say with whom the child spent the time."),
                entered.one("way", Way.class, Way.IN_PERSON),
                entered.text("went"));
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        lines.write("family-time", new FamilyTime(who, way, went), about.days());
    }
}
