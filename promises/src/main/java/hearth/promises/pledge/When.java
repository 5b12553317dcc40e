package hearth.promises.pledge;

import hearth.promises.Act;
import hearth.promises.Due;
import hearth.promises.Period;
import hearth.promises.State;
import hearth.promises.Trigger;
import hearth.promises.examples.Kinds;
import hearth.promises.examples.Line;
import hearth.promises.examples.Mistake;
import hearth.story.Kind;
import java.util.List;

/**
 * When a pledge falls due.
 *
 * @param shape what starts the clock
 * @param period how long it runs
 */
record When(Shape shape, Period period) {

    /** What starts the clock. */
    sealed interface Shape {

        /** Once, each time that it begins to be owed. */
        record AtTheStart() implements Shape {}

        /** Again and again, from the first day and from each time it was done. */
        record Every() implements Shape {}

        /** After each fact of this kind. */
        record AfterEach(Kind<?> kind) implements Shape {}
    }

    /** The rest of a {@code when} line. */
    static When read(Line line) {
        if (line.takes("every")) {
            return ended(line, new When(new Shape.Every(), period(line)));
        }
        if (line.takes("within")) {
            return ended(line, new When(new Shape.AtTheStart(), period(line)));
        }
        if (line.takes("after")) {
            line.takes("each");
            Kind<?> kind = Kinds.named(line.next("a kind of fact"));
            within(line);
            return ended(line, new When(new Shape.AfterEach(kind), period(line)));
        }
        throw new Mistake(
                "It is not said when it falls due.",
                "within 3 days, every 6 weeks, or after each went-missing within 2 days is meant.");
    }

    private static void within(Line line) {
        if (!line.takes("within")) {
            throw new Mistake("It is not said how soon.", "within 3 days belongs there.");
        }
    }

    private static When ended(Line line, When when) {
        if (!line.isAtEnd()) {
            throw new Mistake(
                    "\"%s\" stands after the time.".formatted(line.ahead(0)), "it belongs on a line of its own.");
        }
        return when;
    }

    /** For example "15 working days". */
    static Period period(Line line) {
        int number = NamedStates.number(line);
        boolean isWorking = line.takes("working");
        String unit = line.next("days, weeks or months");
        Period period = of(number, unit);
        if (isWorking && !(period instanceof Period.CalendarDays)) {
            throw new Mistake("\"working %s\" is no time.".formatted(unit), "working days is meant.");
        }
        return isWorking ? new Period.Working(number) : period;
    }

    private static Period of(int number, String unit) {
        return switch (unit.endsWith("s") ? unit : unit + "s") {
            case "days" -> new Period.CalendarDays(number);
            case "weeks" -> new Period.Weeks(number);
            case "months" -> new Period.Months(number);
            case "years" -> new Period.Years(number);
            default -> throw Mistake.unknown(unit, "length of time", List.of("days", "weeks", "months", "years"));
        };
    }

    /** What makes it owed to a child of whom this holds. */
    Trigger trigger(State state) {
        return switch (shape) {
            case Shape.AtTheStart _ -> new Trigger.AtStartOf(state);
            case Shape.Every _ -> new Trigger.Repeatedly(state, state, 0);
            case Shape.AfterEach(var kind) -> new Trigger.AfterEach(Act.any(kind.type()), state);
        };
    }

    Due due() {
        return Due.within(period);
    }
}
