package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.Legal.SecureOrder;
import hearth.story.London;
import hearth.story.Secure.InSecure;
import hearth.story.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges each time that a child is kept in secure accommodation without a court's authority (SI 1991/1505 reg 10). */
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
            if (!life.hasHappened(stay)) {
                return;
            }
            for (Hours time : withoutAuthority(stay)) {
                judge(stay, time, earlier);
                earlier.add(time);
            }
        }
    }

    private void judge(Fact<InSecure> stay, Hours time, List<Hours> earlier) {
        boolean hasBegun = !time.start().isAfter(life.asking().moment());
        if (hasBegun && promise.inForce().on(time.fromDay())) {
            verdicts.add(verdict(stay, time, counted(earlier, time)));
        }
    }

    /** What is left of a stay when the times that a court has authorised are taken out. */
    private List<Hours> withoutAuthority(Fact<InSecure> stay) {
        List<Hours> left = List.of(new Hours(stay.happened().start().getEpochSecond(), second(stay.happened())));
        for (Fact<SecureOrder> order : life.story().all(SecureOrder.class)) {
            left = left.stream()
                    .flatMap(time -> without(time, order.happened()).stream())
                    .toList();
        }
        return left;
    }

    private static List<Hours> without(Hours time, Span order) {
        long from = order.start().getEpochSecond();
        long to = second(order);
        List<Hours> left = new ArrayList<>();
        if (time.fromSecond() < Math.min(from, time.toSecond())) {
            left.add(new Hours(time.fromSecond(), Math.min(from, time.toSecond())));
        }
        if (Math.max(to, time.fromSecond()) < time.toSecond()) {
            left.add(new Hours(Math.max(to, time.fromSecond()), time.toSecond()));
        }
        return left;
    }

    private static long second(Span span) {
        return span.end().map(Instant::getEpochSecond).orElse(Hours.STILL);
    }

    private Verdict verdict(Fact<InSecure> stay, Hours time, List<Hours> earlier) {
        Instant until = SecureHours.keptUntil(earlier, time.start());
        Occasion occasion = Occasion.of(time.fromDay(), new Deadline.AtMoment(until));
        Instant freed = time.end().orElse(Instant.MAX);
        Fact<?> by = orderAt(freed).<Fact<?>>map(order -> order).orElse(stay);
        if (!freed.isAfter(until) && !freed.isAfter(life.asking().moment())) {
            return new Verdict.Kept(occasion, by);
        }
        return tooLong(occasion, until, freed, by);
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
    private List<Hours> counted(List<Hours> earlier, Hours time) {
        Instant last = life.story().all(SecureOrder.class).stream()
                .map(order -> order.happened().start())
                .filter(start -> start.isBefore(time.start()))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return earlier.stream().filter(one -> !one.start().isBefore(last)).toList();
    }

    private Optional<Fact<SecureOrder>> orderAt(Instant moment) {
        return life.story().all(SecureOrder.class).stream()
                .filter(order -> order.happened().start().equals(moment))
                .findFirst();
    }

    private static int daysLate(Instant until, Instant freed) {
        return (int) Math.ceilDiv(
                Duration.between(until, freed).toSeconds(), Duration.ofDays(1).toSeconds());
    }
}
