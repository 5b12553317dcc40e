package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Learning.AtSchool;
import hearth.story.Learning.Excluded;
import hearth.story.Learning.MoveBreaksSchool;
import hearth.story.Learning.SchoolNeeded;
import hearth.story.Story;

/**
 * Something about school. Fields: {@code what}, {@code school}.
 *
 * @param about whom, when, notes and the children's words
 * @param what what happened
 * @param school which school, where the child started there
 */
public record SchoolForm(About about, What what, String school) implements Form {

    /** What happened at school. */
    public enum What {
        STARTED,
        EXCLUDED,
        SCHOOL_NEEDED,
        MOVE_BREAKS_SCHOOL
    }

    static SchoolForm from(Entered entered) {
        What what = entered.chosen("what", What.class, What.EXCLUDED, "Say what happened at school.");
        return new SchoolForm(
                About.from(entered),
                what,
                what == What.STARTED ? entered.needed("school", "Say which school.") : entered.text("school"));
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        switch (what) {
            case STARTED -> {
                lines.write("school", new AtSchool(school), Days.since(about.day()));
                Standing.on(story, AtSchool.class, about.day())
                        .ifPresent(
                                before -> lines.correct(before, before.detail(), Standing.until(before, about.day())));
            }
            case EXCLUDED -> lines.write("school", new Excluded(), about.days());
            case SCHOOL_NEEDED -> lines.write("school", new SchoolNeeded(), about.days());
            case MOVE_BREAKS_SCHOOL -> lines.write("school", new MoveBreaksSchool(), about.days());
        }
    }
}
