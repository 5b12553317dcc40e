package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Role;
import hearth.store.Told;
import hearth.story.Appointments.SocialWorker;
import hearth.story.ChildId;
import hearth.story.Fact;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A manager hands the children of a worker who leaves to others, in one act. */
class HandOverPageTest {

    private final House house = InventedHouse.house();
    private final Person leader = InventedHouse.face(Role.TEAM_MANAGER);
    private final Visitor visitor = InventedHouse.as(Role.TEAM_MANAGER);

    @Test
    void theChildrenOfAWorkerWhoLeavesAreHandedOverInOneActAndTheRecordSaysSo() {
        Person from = workers().getLast();
        Person to = workers().getFirst();
        List<ChildId> children = theirs(from);
        String address = "/hand-over/" + from.id();
        assertThat(visitor.get("/hand-over").body()).contains(from.name());
        assertThat(visitor.get(address).body()).contains("The children of " + from.name(), to.name());
        Map<String, String> sent = Map.of(
                "id",
                "9d1c2f7e-0000-4000-8000-000000000001",
                "day",
                Words.typed(house.today()),
                "why",
                "left-the-role",
                "all",
                to.id().toString());

        HttpResponse<String> done = visitor.post(address, sent);
        HttpResponse<String> again = visitor.post(address, sent);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(visitor.follow(done).body()).contains(" handed over.");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(theirs(from)).isEmpty();
        assertThat(mine(to)).containsAll(children);
        for (ChildId child : children) {
            List<Fact<SocialWorker>> workers = house.gate().mine(to, "test").stream()
                    .map(Told::story)
                    .filter(story -> story.child().equals(child))
                    .flatMap(story -> story.all(SocialWorker.class).stream())
                    .toList();
            assertThat(workers.stream().filter(fact -> fact.happened().isOpen()))
                    .extracting(fact -> fact.detail().who())
                    .containsExactly(to.id().toString());
            assertThat(visitor.get("/child/" + child).body())
                    .contains(to.name())
                    .doesNotContain(to.id().toString());
        }
    }

    @Test
    void nobodyHandsOverWithoutADayAReasonAndSomebodyWhoTakesOver() {
        Person from = workers().get(1);
        String address = "/hand-over/" + from.id();
        visitor.get(address);

        assertThat(visitor.post(address, Map.of("day", "31/2/2026")).body()).contains("Say from which day", "Maybe");
        assertThat(visitor.post(address, Map.of("day", "30/11/2026")).body()).contains("Say why");
        assertThat(visitor.post(address, Map.of("day", "30/11/2026", "why", "other"))
                        .body())
                .contains("Say who takes over");
        assertThat(theirs(from)).isNotEmpty();
    }

    @Test
    void theChildrenOfAnotherTeamAreNotThere() {
        Person other = house.staffing().everybody().stream()
                .filter(one -> one.is(Role.SOCIAL_WORKER))
                .filter(one -> !house.handOvers().workers(leader).containsKey(one.id()))
                .findFirst()
                .orElseThrow();

        assertThat(visitor.get("/hand-over/" + other.id()).body())
                .contains("There is nobody whom you could hand over.");
    }

    private List<Person> workers() {
        return house.handOvers().workers(leader).keySet().stream()
                .filter(id -> !id.equals(InventedHouse.face(Role.SOCIAL_WORKER).id()))
                .sorted(java.util.Comparator.comparing(PersonId::toString))
                .flatMap(id -> house.staffing().person(id).stream())
                .filter(one -> one.is(Role.SOCIAL_WORKER))
                .toList();
    }

    private List<ChildId> theirs(Person worker) {
        return house.handOvers().children(leader, worker, "test").stream()
                .map(told -> told.story().child())
                .toList();
    }

    private List<ChildId> mine(Person worker) {
        return house.gate().mine(worker, "test").stream()
                .map(told -> told.story().child())
                .toList();
    }
}
