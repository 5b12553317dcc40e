package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Deed;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.story.ChildId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A manager restricts a child's record on a page, and opens it to the worker by name. */
class CloserTest {

    private final House house = InventedHouse.house();
    private final Visitor leader = InventedHouse.as(Role.TEAM_MANAGER);

    @Test
    void whoIsRestrictedIsNotThereForTheWorkerUntilLeaveIsGivenByName() {
        Person worker = worker();
        ChildId child = house.gate().mine(worker, "test").getLast().story().child();
        String address = "/child/" + child + "/closer";
        assertThat(leader.get("/child/" + child).body()).contains("Who may see this record");
        assertThat(leader.get(address).body()).contains("Restricted", "Protected address");

        assertThat(leader.post(address, Map.of("mark", "restricted", "stands", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.gate().mine(worker, "test"))
                .noneMatch(told -> told.story().child().equals(child));

        assertThat(leader.post(address + "/leave", Map.of("who", worker.id().toString(), "purpose", " "))
                        .body())
                .contains("Say who, and what for.");
        leader.post(address + "/leave", Map.of("who", worker.id().toString(), "purpose", "is the child’s worker"));
        assertThat(house.gate().mine(worker, "test"))
                .anyMatch(told -> told.story().child().equals(child));
        assertThat(leader.get(address).body()).contains(worker.name() + ", since", "is the child’s worker");

        leader.post(address, Map.of("mark", "restricted", "stands", "no"));
        assertThat(leader.get(address).body()).doesNotContain("Change to no");
    }

    @Test
    void theChildOfAnotherTeamIsNotThereToBeRestricted() {
        Person manager = InventedHouse.face(Role.TEAM_MANAGER);
        ChildId child = house.staffing().everybody().stream()
                .filter(one -> one.is(Role.PERSONAL_ADVISER) || one.is(Role.SOCIAL_WORKER))
                .flatMap(one -> house.gate().mine(one, "test").stream())
                .map(told -> told.story().child())
                .filter(one -> !house.gate().lets(manager, Deed.GRANT, one))
                .findFirst()
                .orElseThrow();

        assertThat(leader.get("/child/" + child + "/closer").statusCode()).isEqualTo(404);
        assertThat(leader.post("/child/" + child + "/closer", Map.of("mark", "restricted", "stands", "yes"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** A worker of the manager's, and not the one in whose day the other tests are. */
    private Person worker() {
        return house.handOvers().workers(InventedHouse.face(Role.TEAM_MANAGER)).keySet().stream()
                .filter(id -> !id.equals(InventedHouse.face(Role.SOCIAL_WORKER).id()))
                .flatMap(id -> house.staffing().person(id).stream())
                .filter(one -> one.is(Role.SOCIAL_WORKER))
                .filter(one -> !house.gate().mine(one, "test").isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
