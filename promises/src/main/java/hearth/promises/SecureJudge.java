package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.Legal.SecureOrder;
import hearth.story.London;
import hearth.story.Secure.InSecure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges each stay in secure accommodation that began without a court's authority (SI 1991/1505 reg 10). */
final class SecureJudge {

    private static final DoneBy ORDERS = Keeper.doneBy(SecureOrder.class);

    private final Promise promise;
    private final Life life;
    private final List<Verdict> verdicts;

    SecureJudge(Promise promise, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.life = life;
        this.verdicts = verdicts;
    }

    void judge() {
        List<Hours> earlier = new ArrayList<>();
        for (Fact<InSecure> stay : life.story().all(InSecure.class)) {
            if (stay.day() > life.today()) {
                return;
            }
            if (promise.inForce().on(stay.day())
                    && authorityAt(stay.happened().start()).isEmpty()) {
                verdicts.add(judge(stay, counted(earlier, stay)));
            }
            stay.happened()
                    .end()
                    .ifPresent(end -> earlier.add(Hours.between(stay.happened().start(), end)));
        }
    }

    private Verdict judge(Fact<InSecure> stay, List<Hours> earlier) {
        Instant until = SecureHours.keptUntil(earlier, stay.happened().start());
        Occasion occasion = Occasion.of(stay.day(), new Deadline.AtMoment(until));
        Instant ended = stay.happened().end().orElse(Instant.MAX);
        Optional<Fact<SecureOrder>> order = firstOrderAfter(stay.happened().start(), ended);
        Instant freed = order.map(fact -> fact.happened().start()).orElse(ended);
        if (!freed.isAfter(until) && !freed.isAfter(life.asking().moment())) {
            return new Verdict.Kept(occasion, order.<Fact<?>>map(fact -> fact).orElse(stay));
        }
        return tooLong(occasion, until, freed, order.<Fact<?>>map(fact -> fact).orElse(stay));
    }

    private Verdict tooLong(Occasion occasion, Instant until, Instant freed, Fact<?> by) {
        if (!life.asking().moment().isAfter(until)) {
            return new Verdict.NotYetDue(occasion);
        }
        int day = (int) London.dayOf(until).toEpochDay();
        if (!life.covers(ORDERS, occasion.owedFrom(), day)) {
            return new Verdict.CannotTell(occasion, Doubt.NOT_IN_SOURCE);
        }
        return freed.isAfter(life.asking().moment())
                ? new Verdict.Broken(occasion)
                : new Verdict.KeptLate(occasion, by, daysLate(until, freed));
    }

    /** Reg 10(2): once a court has given authority, time in secure before it is left out of any later sum. */
    private List<Hours> counted(List<Hours> earlier, Fact<InSecure> stay) {
        Instant last = life.story().all(SecureOrder.class).stream()
                .map(order -> order.happened().start())
                .filter(start -> start.isBefore(stay.happened().start()))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return earlier.stream().filter(one -> !one.start().isBefore(last)).toList();
    }

    private Optional<Fact<SecureOrder>> authorityAt(Instant moment) {
        return life.story().all(SecureOrder.class).stream()
                .filter(order -> !order.happened().start().isAfter(moment))
                .filter(order -> order.happened().end().map(moment::isBefore).orElse(true))
                .findFirst();
    }

    private Optional<Fact<SecureOrder>> firstOrderAfter(Instant start, Instant end) {
        return life.story().all(SecureOrder.class).stream()
                .filter(order -> order.happened().start().isAfter(start))
                .filter(order -> order.happened().start().isBefore(end))
                .findFirst();
    }

    private static int daysLate(Instant until, Instant freed) {
        return (int) Math.ceilDiv(
                Duration.between(until, freed).toSeconds(), Duration.ofDays(1).toSeconds());
    }
}
