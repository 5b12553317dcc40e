package hearth.app.demonstration;

import hearth.practice.access.Person;
import hearth.story.Appointments.Advocate;
import hearth.story.Appointments.PersonalAdviser;
import hearth.story.Appointments.ReviewingOfficer;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Coverage;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.Source;
import hearth.story.Span;
import hearth.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An invented story in which the people who work with the child are those of the staff, by name. */
final class Rewritten {

    private static final int ENOUGH_TO_KNOW = 300;

    private final Staff staff;
    private final Source record;

    Rewritten(Staff staff, Source record) {
        this.staff = staff;
        this.record = record;
    }

    /**
     * The record that holds such stories. Of kinds that nobody invents nothing is said: a promise that only they could keep
     * is not broken for it.
     */
    static Source record(List<Story> stories) {
        Set<Class<? extends Detail>> kinds = stories.stream()
                .limit(ENOUGH_TO_KNOW)
                .flatMap(story -> story.standing().stream())
                .map(fact -> fact.detail().getClass())
                .collect(Collectors.toSet());
        return new Source(Source.RECORD.name(), List.of(Coverage.of(new Days(Integer.MIN_VALUE, Span.OPEN), kinds)));
    }

    /** The same story, with these hands in it. */
    Story of(Story story, Allocation.Hands hands) {
        List<Fact<?>> facts = story.written().stream()
                .<Fact<?>>map(fact -> new Fact<>(
                        fact.id(), detail(fact, hands), fact.happened(), fact.recorded(), by(fact, story, hands)))
                .toList();
        return Story.of(story.child(), List.of(record), facts);
    }

    private Detail detail(Fact<?> fact, Allocation.Hands hands) {
        return switch (fact.detail()) {
            case SocialWorker worker -> new SocialWorker(worker(fact, worker.who(), hands.worker()), worker.left());
            case ReviewingOfficer officer ->
                new ReviewingOfficer(now(fact, hands.officer(), staff.officers(), officer.who()));
            case PersonalAdviser adviser ->
                new PersonalAdviser(now(fact, hands.adviser(), staff.advisers(), adviser.who()));
            case Advocate advocate -> new Advocate(now(fact, Optional.empty(), staff.advocates(), advocate.who()));
            case Detail other -> other;
        };
    }

    private String worker(Fact<?> fact, String number, Optional<Person> today) {
        Staff.Team team =
                staff.teams().get(Math.floorMod(number.hashCode(), staff.teams().size()));
        return now(fact, today, team.workers(), number);
    }

    private static String now(Fact<?> fact, Optional<Person> today, List<Person> others, String number) {
        boolean goesOn = fact.happened().toDay() == Span.OPEN;
        return today.filter(_ -> goesOn)
                .orElseGet(() -> others.get(Math.floorMod(number.hashCode(), others.size())))
                .name();
    }

    /** What "the social worker" wrote was written by the worker of that day. */
    private Provenance by(Fact<?> fact, Story story, Allocation.Hands hands) {
        Provenance by = fact.provenance();
        if (by.role() != Role.SOCIAL_WORKER) {
            return by;
        }
        return story.all(SocialWorker.class).stream()
                .filter(worker -> worker.day() <= fact.day()
                        && fact.day() < worker.happened().toDay())
                .findFirst()
                .map(worker -> new Provenance(
                        by.source(), worker(worker, worker.detail().who(), hands.worker()), by.role()))
                .orElse(by);
    }
}
