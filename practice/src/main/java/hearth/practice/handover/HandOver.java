package hearth.practice.handover;

import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Tie;
import hearth.practice.record.Writing;
import hearth.story.Appointments;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Retracted;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One worker hands children over to others on one day: one child, or all of them when the worker leaves. It is one act:
 * all of it is done, or nothing.
 *
 * @param from who hands over
 * @param day the first day on which the others are responsible
 * @param why why
 * @param to for each child, who takes over
 */
public record HandOver(PersonId from, LocalDate day, WhyLeft why, Map<ChildId, PersonId> to) {

    /** Copies the map. */
    public HandOver {
        to = Map.copyOf(to);
    }

    /** What comes of it. */
    public sealed interface Outcome {}

    /**
     * To be written in one go.
     *
     * @param ended the ties that end, each with its new last day
     * @param begun the ties that begin
     * @param facts what goes into each child's record
     */
    public record Done(List<Relationship> ended, List<Relationship> begun, Map<ChildId, List<Fact<?>>> facts)
            implements Outcome {
        /** Copies the lists and the map. */
        public Done {
            ended = List.copyOf(ended);
            begun = List.copyOf(begun);
            facts = Map.copyOf(facts);
        }
    }

    /**
     * Nothing is done.
     *
     * @param children those for whom something is missing
     * @param why a sentence, and a line that starts with "Maybe"
     */
    public record Refused(List<ChildId> children, String why) implements Outcome {
        /** Copies the list. */
        public Refused {
            children = List.copyOf(children);
        }
    }

    /** These children are handed over; the worker keeps the others. */
    public Outcome children(List<Relationship> ties, Map<ChildId, Story> stories, Writing writing) {
        List<ChildId> notTheirs = to.keySet().stream()
                .filter(child -> mine(ties).noneMatch(tie -> tie.child().equals(child)))
                .sorted()
                .toList();
        if (!notTheirs.isEmpty()) {
            return new Refused(
                    notTheirs,
                    "These children are not with this worker on %s.%nMaybe somebody has taken over already."
                            .formatted(day));
        }
        return done(mine(ties).filter(tie -> to.containsKey(tie.child())).toList(), stories, writing);
    }

    /** The worker leaves: every child must be taken over by somebody, and cover that the worker gave ends. */
    public Outcome leaving(List<Relationship> ties, Map<ChildId, Story> stories, Writing writing) {
        List<ChildId> alone = mine(ties)
                .map(Relationship::child)
                .filter(child -> !to.containsKey(child))
                .distinct()
                .sorted()
                .toList();
        if (!alone.isEmpty()) {
            return new Refused(
                    alone,
                    "%d of the children would be without a worker from %s.%nMaybe they were given to this worker only lately."
                            .formatted(alone.size(), day));
        }
        return switch (children(ties, stories, writing)) {
            case Refused refused -> refused;
            case Done(var ended, var begun, var facts) -> {
                List<Relationship> all = new ArrayList<>(ended);
                running(ties)
                        .filter(tie -> !isHandedOn(tie.tie()))
                        .map(this::ended)
                        .forEach(all::add);
                yield new Done(all, begun, facts);
            }
        };
    }

    private Done done(List<Relationship> theirs, Map<ChildId, Story> stories, Writing writing) {
        List<Relationship> ended = new ArrayList<>();
        List<Relationship> begun = new ArrayList<>();
        Map<ChildId, List<Fact<?>>> facts = new LinkedHashMap<>();
        for (Relationship tie : theirs) {
            PersonId next = Objects.requireNonNull(to.get(tie.child()));
            ended.add(ended(tie));
            begun.add(new Relationship(
                    next,
                    tie.child(),
                    tie.tie(),
                    Days.since(day),
                    writing.author().id()));
            facts.computeIfAbsent(tie.child(), _ -> new ArrayList<>())
                    .addAll(appointed(tie, next, Optional.ofNullable(stories.get(tie.child())), writing));
        }
        return new Done(ended, begun, facts);
    }

    /** The appointment that ends, where it stands in the story, and the one that begins. */
    private List<Fact<?>> appointed(Relationship tie, PersonId next, Optional<Story> story, Writing writing) {
        List<Fact<?>> facts = new ArrayList<>();
        Detail then = appointment(tie.tie(), next, "");
        story.stream()
                .flatMap(one -> one.all(then.getClass()).stream())
                .filter(fact ->
                        fact.happened().isOpen() && !fact.happened().from().isAfter(day))
                .forEach(fact -> facts.add(ended(fact, writing)));
        facts.add(new Fact<>(
                writing.factId(tie.child(), "to-" + tie.tie()),
                then,
                Days.since(day),
                writing.recorded(),
                writing.author().provenance()));
        return facts;
    }

    /** An appointment that would end on the day on which it began never came about. */
    private Fact<?> ended(Fact<? extends Detail> appointed, Writing writing) {
        boolean cameAbout = appointed.happened().from().isBefore(day);
        return new Fact<>(
                appointed.id(),
                cameAbout ? left(appointed.detail()) : new Retracted("handed over on the day on which it began"),
                cameAbout ? Days.between(appointed.happened().from(), day) : appointed.happened(),
                writing.recorded(),
                writing.author().provenance());
    }

    private static Detail appointment(Tie tie, PersonId who, String left) {
        return switch (tie) {
            case REVIEWING_OFFICER -> new Appointments.ReviewingOfficer(who.toString());
            case PERSONAL_ADVISER -> new Appointments.PersonalAdviser(who.toString());
            case ADVOCATE -> new Appointments.Advocate(who.toString());
            case ALLOCATED_WORKER, THEIR_TEAM, COVER, TEAM_MANAGER, CARER, THE_CHILD ->
                new Appointments.SocialWorker(who.toString(), left);
        };
    }

    /** A child has one at a time: whichever stands ends, by whatever name a return knows the worker. */
    private Detail left(Detail standing) {
        return standing instanceof Appointments.SocialWorker worker
                ? new Appointments.SocialWorker(worker.who(), why.code())
                : standing;
    }

    /** Without such a tie somebody's child would be without a worker: it is handed on, and never just ends. */
    private static boolean isHandedOn(Tie tie) {
        return switch (tie) {
            case ALLOCATED_WORKER, REVIEWING_OFFICER, PERSONAL_ADVISER, ADVOCATE -> true;
            case THEIR_TEAM, COVER, TEAM_MANAGER, CARER, THE_CHILD -> false;
        };
    }

    private Stream<Relationship> mine(List<Relationship> ties) {
        return running(ties).filter(tie -> isHandedOn(tie.tie()));
    }

    /** The worker's ties from that day on. */
    private Stream<Relationship> running(List<Relationship> ties) {
        return ties.stream()
                .filter(tie -> tie.who().equals(from))
                .filter(tie -> tie.days().toDay() > day.toEpochDay());
    }

    /** It ends on that day; what would only begin later never holds. */
    private Relationship ended(Relationship tie) {
        LocalDate first = tie.days().from();
        Days days = Days.between(first, first.isAfter(day) ? first : day);
        return new Relationship(tie.who(), tie.child(), tie.tie(), days, tie.madeBy());
    }
}
