package hearth.promises;

import hearth.promises.Stretch.Begin;
import hearth.story.AboutTheChild.Born;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Kind;
import hearth.story.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that holds through stretches of a child's life, and for which a promise is owed. */
public sealed interface State
        permits State.While,
                State.Since,
                State.Both,
                State.Except,
                State.Called,
                State.AndThenFor,
                State.Aged,
                State.Eligible,
                State.Numbered,
                PartOfState {

    /** The stretches, oldest first. */
    List<Stretch> in(Life life);

    /** In words that follow "a child who is". */
    String inWords();

    /** What must hold, each in words that follow "a child who is". */
    default List<String> whoIs() {
        return List.of(inWords());
    }

    /** What must not hold, each in words that follow "a child who is". */
    default List<String> whoIsNot() {
        return List.of();
    }

    /** These facts are true. */
    record While(Act act, String inWords) implements State {
        @Override
        public List<Stretch> in(Life life) {
            List<? extends Fact<?>> facts = life.story().all(act.kind());
            if (facts.isEmpty()) {
                return List.of();
            }
            List<Stretch> stretches = List.of();
            for (int at = 0; at < facts.size(); at++) {
                Fact<?> fact = facts.get(at);
                if (fact.day() <= life.today() && act.fits(fact)) {
                    stretches = stretches.isEmpty() ? new ArrayList<>(facts.size() - at) : stretches;
                    stretches.add(Stretch.of(fact.day(), fact.happened().toDay(), begin(fact.detail())));
                }
            }
            return stretches;
        }

        private static Begin begin(Detail detail) {
            boolean earlier = (detail instanceof LookedAfter care && care.start() == Start.EARLIER)
                    || (detail instanceof Placement home && home.start() == Start.EARLIER);
            return earlier ? Begin.EARLIER : Begin.SEEN;
        }
    }

    /** From the first such act, and from each later one after an end, up to the first of these ends that follows it. */
    record Since(Act first, List<Act> ends, String inWords) implements State {
        /** Copies the list. */
        public Since {
            ends = List.copyOf(ends);
        }

        @Override
        public List<Stretch> in(Life life) {
            List<Stretch> stretches = new ArrayList<>();
            int over = Integer.MIN_VALUE;
            for (Fact<?> fact : life.done(first)) {
                if (fact.day() >= over) {
                    over = endAfter(fact.day(), life);
                    addUnlessEmpty(stretches, Stretch.of(fact.day(), over, Begin.SEEN));
                }
            }
            return stretches;
        }

        private static void addUnlessEmpty(List<Stretch> stretches, Stretch stretch) {
            if (stretch.from() < stretch.to()) {
                stretches.add(stretch);
            }
        }

        private int endAfter(int day, Life life) {
            int over = Span.OPEN;
            for (Act end : ends) {
                for (Fact<?> fact : life.done(end)) {
                    over = fact.day() >= day ? Math.min(over, fact.day()) : over;
                }
            }
            return over;
        }
    }

    /** Both hold. */
    record Both(State one, State other) implements State {
        @Override
        public List<Stretch> in(Life life) {
            List<Stretch> ones = one.in(life);
            if (ones.isEmpty()) {
                return ones;
            }
            List<Stretch> others = other.in(life);
            return others.isEmpty() ? others : overlaps(ones, others);
        }

        private static List<Stretch> overlaps(List<Stretch> ones, List<Stretch> others) {
            List<Stretch> both = new ArrayList<>(ones.size());
            for (int at = 0; at < ones.size(); at++) {
                Stretch first = ones.get(at);
                for (int place = 0; place < others.size(); place++) {
                    Stretch second = others.get(place);
                    if (first.overlaps(second)) {
                        both.add(first.and(second));
                    }
                }
            }
            return both;
        }

        @Override
        public String inWords() {
            return Words.state(this);
        }

        @Override
        public List<String> whoIs() {
            return Words.both(one.whoIs(), other.whoIs());
        }

        @Override
        public List<String> whoIsNot() {
            return Words.both(one.whoIsNot(), other.whoIsNot());
        }
    }

    /** The first holds and the second does not. */
    record Except(State held, State not) implements State {
        @Override
        public List<Stretch> in(Life life) {
            List<Stretch> left = held.in(life);
            if (left.isEmpty()) {
                return left;
            }
            List<Stretch> holes = not.in(life);
            for (int at = 0; at < holes.size(); at++) {
                left = without(left, holes.get(at));
            }
            return left;
        }

        private static List<Stretch> without(List<Stretch> stretches, Stretch hole) {
            List<Stretch> left = new ArrayList<>(stretches.size() + 1);
            for (int at = 0; at < stretches.size(); at++) {
                Stretch stretch = stretches.get(at);
                if (!stretch.overlaps(hole)) {
                    left.add(stretch);
                    continue;
                }
                if (stretch.from() < hole.from()) {
                    left.add(stretch.until(hole.from()));
                }
                if (hole.to() < stretch.to()) {
                    left.add(stretch.from(hole.to()));
                }
            }
            return left;
        }

        @Override
        public String inWords() {
            return Words.state(this);
        }

        @Override
        public List<String> whoIs() {
            return held.whoIs();
        }

        @Override
        public List<String> whoIsNot() {
            return Words.both(held.whoIsNot(), List.of(not.inWords()));
        }
    }

    /** The same, by a shorter name. */
    record Called(State state, String inWords) implements State {
        @Override
        public List<Stretch> in(Life life) {
            return state.in(life);
        }
    }

    /** This, and for this long after it came to its end; the first day on which it was over counts. */
    record AndThenFor(State first, Period longer) implements State {
        @Override
        public List<Stretch> in(Life life) {
            List<Stretch> stretches = first.in(life);
            List<Stretch> after = new ArrayList<>(stretches.size());
            for (Stretch stretch : stretches) {
                after.add(longer(stretch));
            }
            return after;
        }

        private Stretch longer(Stretch stretch) {
            return stretch.to() == Span.OPEN ? stretch : stretch.upTo(longer.after(stretch.to()) + 1);
        }

        @Override
        public String inWords() {
            return first.inWords() + ", or was so until " + longer.length() + " ago";
        }
    }

    /** The child is this old or older, and younger than that, in years. */
    record Aged(int years, int under) implements State {

        private static final Kind<Born> BORN = Kind.of(Born.class);

        @Override
        public List<Stretch> in(Life life) {
            List<Fact<Born>> births = life.story().all(BORN);
            if (births.isEmpty()) {
                return List.of(new Stretch(Integer.MIN_VALUE, Span.OPEN, Begin.CUT, Optional.of(Doubt.BIRTH_UNKNOWN)));
            }
            LocalDate born = births.getFirst().happened().from();
            return List.of(Stretch.of(birthday(born, years), birthday(born, under), Begin.CUT));
        }

        private static int birthday(LocalDate born, int years) {
            return (int) born.plusYears(years).toEpochDay();
        }

        @Override
        public String inWords() {
            return years == 0 ? "under " + under : "aged %d to %d".formatted(years, under - 1);
        }
    }

    /**
     * Looked after at 16 or 17, from the day on which 13 weeks in all since the fourteenth birthday are full (Children Act
     * 1989 Sch 2 para 19B(2), SI 2010/959 reg 40). Days before the source begins cannot be counted.
     *
     * @param counted the days that count
     */
    record Eligible(State counted) implements State {

        private static final int WEEKS_13 = 91;

        @Override
        public List<Stretch> in(Life life) {
            List<Stretch> cared = counted.in(life);
            List<Fact<Born>> births = life.story().all(Aged.BORN);
            if (cared.isEmpty()) {
                return cared;
            }
            if (births.isEmpty()) {
                return List.of(new Stretch(Integer.MIN_VALUE, Span.OPEN, Begin.CUT, Optional.of(Doubt.BIRTH_UNKNOWN)));
            }
            return since(births.getFirst().happened().from(), cared);
        }

        private static List<Stretch> since(LocalDate born, List<Stretch> cared) {
            int fourteen = Aged.birthday(born, 14);
            int sixteen = Aged.birthday(born, 16);
            int eighteen = Aged.birthday(born, 18);
            List<Stretch> eligible = new ArrayList<>();
            int missing = WEEKS_13;
            for (Stretch stretch : cared) {
                int from = Math.max(stretch.from(), fourteen);
                int to = Math.min(stretch.to(), eighteen);
                int full = Math.max(sixteen, from + Math.max(0, missing - 1));
                if (from < to && full < to) {
                    eligible.add(Stretch.of(full, to, Begin.SEEN));
                }
                missing -= Math.max(0, to - from);
            }
            return eligible;
        }

        @Override
        public String inWords() {
            return "looked after at 16 or 17, and for 13 weeks in all since the age of 14";
        }
    }

    /** The same, by a number under which a story keeps its answer. */
    record Numbered(State state, int number) implements State {
        @Override
        public List<Stretch> in(Life life) {
            return life.stretches(this);
        }

        @Override
        public String inWords() {
            return state.inWords();
        }

        @Override
        public List<String> whoIs() {
            return state.whoIs();
        }

        @Override
        public List<String> whoIsNot() {
            return state.whoIsNot();
        }
    }

    /** These facts are true. */
    static State holds(Class<? extends Detail> kind, String words) {
        return new While(Act.any(kind), words);
    }

    /** These facts are true. */
    static State holds(Class<? extends Detail> kind, Which which, String words) {
        return new While(new Act(Kind.of(kind), which), words);
    }

    /** This and that hold. */
    default State and(State other) {
        return new Both(this, other);
    }

    /** The same, by a shorter name that follows "a child who is". */
    default State called(String words) {
        return new Called(this, words);
    }

    /** This holds, and that does not. */
    default State except(State other) {
        return new Except(this, other);
    }
}
