package hearth.practice.record;

import hearth.story.Answer;
import hearth.story.ChildId;
import hearth.story.Day;
import hearth.story.Reviews.Meeting;
import hearth.story.Reviews.Participation;
import hearth.story.Reviews.Review;
import hearth.story.Reviews.ReviewDecision;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review of the child's care. Fields: {@code meeting}, {@code officer-present}; for each child {@code
 * participation.ID}, {@code alone.ID}; the decisions {@code decision-1}, {@code decision-1-who}, {@code decision-1-due}
 * and so on, for all of the children, or with a child's id behind a dot for one.
 *
 * @param about whom, when, notes and the children's words
 * @param meeting whether it was finished
 * @param officerPresent whether the reviewing officer was there
 * @param parts how each child took part, and what was decided about them
 */
public record ReviewForm(About about, Meeting meeting, Answer officerPresent, Map<ChildId, Part> parts)
        implements Form {

    private static final int MOST_DECISIONS = 40;

    /** Copies the map. */
    public ReviewForm {
        parts = Map.copyOf(parts);
    }

    /**
     * One child's part in the review.
     *
     * @param participation how the child took part
     * @param spokeAlone whether the reviewing officer talked with the child alone before (SI 2010/959 reg 36)
     * @param decisions what was decided
     */
    public record Part(Participation participation, Answer spokeAlone, List<ReviewDecision> decisions) {
        /** Copies the list. */
        public Part {
            decisions = List.copyOf(decisions);
        }
    }

    static ReviewForm from(Entered entered) {
        About about = About.from(entered);
        List<ReviewDecision> forAll = decisions(entered, "");
        Map<ChildId, Part> parts = new LinkedHashMap<>();
        for (ChildId child : about.children()) {
            List<ReviewDecision> decisions = new ArrayList<>(forAll);
            decisions.addAll(decisions(entered, "." + child));
            parts.put(child, new Part(participation(entered, child), alone(entered, child), decisions));
        }
        return new ReviewForm(
                about,
                entered.one("meeting", Meeting.class, Meeting.COMPLETED),
                entered.one("officer-present", Answer.class, Answer.UNKNOWN),
                parts);
    }

    private static Participation participation(Entered entered, ChildId child) {
        return entered.chosen(
                About.of("participation", child),
                Participation.class,
                Participation.UNKNOWN,
                "Say how the child took part: the yearly return (SSDA903) asks for it.");
    }

    private static Answer alone(Entered entered, ChildId child) {
        return entered.one(About.of("alone", child), Answer.class, Answer.UNKNOWN);
    }

    private static List<ReviewDecision> decisions(Entered entered, String whose) {
        List<ReviewDecision> decisions = new ArrayList<>();
        for (int number = 1; number <= MOST_DECISIONS; number++) {
            String field = "decision-" + number;
            String what = entered.text(field + whose);
            if (!what.isEmpty()) {
                String who = entered.needed(field + "-who" + whose, "Say who will do it.");
                Optional<LocalDate> due = entered.anyDay(field + "-due" + whose);
                decisions.add(new ReviewDecision(what, who, due.map(Day::of).orElse(Day.NOT_GIVEN)));
            }
        }
        return decisions;
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        Part part = parts.getOrDefault(child, new Part(Participation.UNKNOWN, Answer.UNKNOWN, List.of()));
        lines.write(
                "review", new Review(part.participation(), meeting, officerPresent, part.spokeAlone()), about.days());
        for (int at = 0; at < part.decisions().size(); at++) {
            lines.write("decision-" + at, part.decisions().get(at), about.days());
        }
    }
}
