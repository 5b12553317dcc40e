package hearth.promises;

import hearth.promises.Stretch.Begin;
import hearth.story.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of each stretch of another state: its first year, what follows, or what lies before or after an act. */
public sealed interface PartOfState extends State {
    /** The first year of each stretch that was seen to begin. */
    record FirstYearOf(State whole) implements PartOfState {
        @Override
        public List<Stretch> in(Life life) {
            List<Stretch> first = new ArrayList<>();
            for (Stretch stretch : whole.in(life)) {
                if (stretch.begin() == Begin.SEEN) {
                    first.add(stretch.until(AfterFirstYearOf.anniversary(stretch)));
                }
            }
            return first;
        }

        @Override
        public String inWords() {
            return Words.state(this);
        }

        @Override
        public List<String> whoIs() {
            return Words.both(whole.whoIs(), List.of("there for less than a year"));
        }

        @Override
        public List<String> whoIsNot() {
            return whole.whoIsNot();
        }
    }

    /** What follows the first year; a stretch that began before the source does counts as past it. */
    record AfterFirstYearOf(State whole) implements PartOfState {
        @Override
        public List<Stretch> in(Life life) {
            List<Stretch> after = new ArrayList<>();
            for (Stretch stretch : whole.in(life)) {
                if (stretch.begin() != Begin.SEEN) {
                    after.add(stretch);
                } else if (anniversary(stretch) < stretch.to()) {
                    after.add(stretch.from(anniversary(stretch)));
                }
            }
            return after;
        }

        static int anniversary(Stretch stretch) {
            return (int) LocalDate.ofEpochDay(stretch.from()).plusYears(1).toEpochDay();
        }

        @Override
        public String inWords() {
            return Words.state(this);
        }

        @Override
        public List<String> whoIs() {
            return Words.both(whole.whoIs(), List.of("there for a year or more"));
        }

        @Override
        public List<String> whoIsNot() {
            return whole.whoIsNot();
        }
    }

    /** Each stretch up to the first such act in it. */
    record UntilFirst(State whole, Act act) implements PartOfState {
        @Override
        public List<Stretch> in(Life life) {
            List<Stretch> before = new ArrayList<>();
            for (Stretch stretch : whole.in(life)) {
                Stretch until = stretch.until(firstIn(stretch, act, life).orElse(stretch.to()));
                if (until.from() < until.to()) {
                    before.add(until);
                }
            }
            return before;
        }

        static Optional<Integer> firstIn(Stretch stretch, Act act, Life life) {
            for (Fact<?> fact : life.done(act)) {
                if (stretch.covers(fact.day())) {
                    return Optional.of(fact.day());
                }
            }
            return Optional.empty();
        }

        @Override
        public String inWords() {
            return Words.state(this);
        }

        @Override
        public List<String> whoIs() {
            return Words.both(whole.whoIs(), List.of("in the time before the first " + act.inWords()));
        }

        @Override
        public List<String> whoIsNot() {
            return whole.whoIsNot();
        }
    }

    /** Each stretch from the first such act in it. */
    record FromFirst(State whole, Act act) implements PartOfState {
        @Override
        public List<Stretch> in(Life life) {
            List<Stretch> after = new ArrayList<>();
            for (Stretch stretch : whole.in(life)) {
                UntilFirst.firstIn(stretch, act, life)
                        .ifPresent(day -> after.add(new Stretch(day, stretch.to(), Begin.CUT, stretch.doubt())));
            }
            return after;
        }

        @Override
        public String inWords() {
            return Words.state(this);
        }

        @Override
        public List<String> whoIs() {
            return Words.both(whole.whoIs(), List.of("in the time after the first " + act.inWords()));
        }

        @Override
        public List<String> whoIsNot() {
            return whole.whoIsNot();
        }
    }
}
