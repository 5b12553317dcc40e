package hearth.practice.record;

import hearth.story.Answer;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Fact;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Postcode;
import hearth.story.Role;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The child moved to another home; the one before it ends on the same day. Fields: {@code type}, {@code provider},
 * {@code urn}, {@code postcode}, {@code basis}, {@code lasts} (meant to last to 18), {@code distance}, {@code
 * emergency}, {@code why} (why the child left the home before), {@code told-on} (when the child was told).
 *
 * @param about whom, when, notes and the children's words
 * @param home the new home
 * @param why why the child left the one before
 * @param told on which day the child was told, where that is known
 */
public record MoveForm(About about, Placement home, MoveReason why, Optional<LocalDate> told) implements Form {

    static MoveForm from(Entered entered) {
        Placement home = new Placement(
                entered.chosen("type", PlacementType.class, PlacementType.UNKNOWN, "Say what kind of home it is."),
                Start.SEEN,
                entered.one("provider", PlacementProvider.class, PlacementProvider.UNKNOWN),
                entered.text("urn"),
                Postcode.of(entered.text("postcode")),
                entered.one("basis", PlacementBasis.class, PlacementBasis.ORDINARY),
                entered.one("lasts", Answer.class, Answer.UNKNOWN),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                entered.one("distance", Answer.class, Answer.UNKNOWN),
                entered.one("emergency", Answer.class, Answer.UNKNOWN),
                MoveReason.UNKNOWN);
        return new MoveForm(
                About.from(entered),
                home,
                entered.one("why", MoveReason.class, MoveReason.UNKNOWN),
                entered.maybeDay("told-on"));
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        lines.write("home", home, Days.since(about.day()));
        Standing.on(story, Placement.class, about.day()).ifPresent(before -> leave(before, lines));
        told.ifPresent(day -> lines.write(
                "told", new Told(Matter.WHERE_THE_CHILD_WILL_LIVE, Role.CHILD, Answer.UNKNOWN), Days.on(day)));
    }

    private void leave(Fact<Placement> before, Lines lines) {
        Placement was = before.detail();
        Placement left = new Placement(
                was.type(),
                was.start(),
                was.provider(),
                was.urn(),
                was.where(),
                was.basis(),
                was.meantToLastTo18(),
                was.longTermConfirmed(),
                was.registered(),
                was.atADistance(),
                was.emergency(),
                why);
        lines.correct(before, left, Standing.until(before, about.day()));
    }
}
