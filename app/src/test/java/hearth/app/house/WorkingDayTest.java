package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.store.Told;
import hearth.story.ChildId;
import hearth.story.Voice.Said;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A social worker's day, from signing in to what the young person sees of it. */
class WorkingDayTest {

    private static final String WORDS = "I like it here, \"mostly\". Can the dog\ncome too? <3";

    private final Visitor dana = InventedHouse.as(Role.SOCIAL_WORKER);

    @Test
    void aWorkerSeesTheirWorkAndOnlyTheirChildren() {
        HttpResponse<String> work = dana.get("/my-work");

        assertThat(work.statusCode()).isEqualTo(200);
        assertThat(work.body()).contains("My work", "My children", "Everybody here is invented");
        for (String by : List.of("day", "child", "promise")) {
            assertThat(dana.get("/my-work?by=" + by).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aVisitIsWrittenOnceHoweverOftenItIsSentAndTheWordsStandFirst() {
        ChildId child = young();
        String form = dana.get(address(child) + "/record/visit")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(dana.get(form).body()).contains("In ", "own words");

        HttpResponse<String> first = dana.post(form, visit(child, WORDS));
        HttpResponse<String> again = dana.post(form, visit(child, WORDS));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("The visit is in the record", "Can the dog");
        assertThat(withoutToken(again.body())).isEqualTo(withoutToken(first.body()));
        assertThat(said(child)).containsOnlyOnce(WORDS);
        String page = dana.get(address(child)).body();
        assertThat(page.indexOf("Can the dog")).isBetween(0, page.indexOf("What is promised next"));
    }

    @Test
    void whatCannotBeTakenIsToldBesideItsFieldAndNothingTypedIsLost() {
        ChildId child = young();
        String form = dana.get(address(child) + "/record/visit")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Map<String, String> fields = new HashMap<>(visit(child, "Nobody asked me that before."));
        fields.put("day", "31/2/2026");
        fields.remove("alone." + child);

        HttpResponse<String> answer = dana.post(form, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing is lost", "Nobody asked me that before.", "31/2/2026");
        assertThat(said(child)).doesNotContain("Nobody asked me that before.");
        assertThat(dana.get(form).body()).contains("Nobody asked me that before.");
    }

    @Test
    void aDraftSurvivesSigningOutAndIsNobodyElses() {
        ChildId child = young();
        String form = address(child) + "/record/note/" + UUID.randomUUID();
        dana.get(form);
        dana.post(form + "/draft", Map.of("note", "Half a thought about swimming"));
        dana.post("/sign-out", Map.of());
        Visitor later = InventedHouse.as(Role.SOCIAL_WORKER);

        assertThat(later.get(form).body()).contains("Half a thought about swimming");
        assertThat(later.get(address(child)).body()).contains("You have begun to write");
        assertThat(InventedHouse.as(Role.TEAM_MANAGER).get(form).body()).doesNotContain("swimming");
        later.get(form);
        later.post(form + "/let-go", Map.of());
        assertThat(later.get(form).body()).doesNotContain("swimming");
    }

    @Test
    void atAnotherTeamsChildAWorkerIsStoppedBreaksTheGlassAndTheChildAndTheOfficerSeeIt() {
        ChildId child = young();
        Person other = InventedHouse.house().staffing().everybody().stream()
                .filter(person -> person.is(Role.SOCIAL_WORKER))
                .filter(person -> InventedHouse.house().gate().mine(person, "test").stream()
                        .noneMatch(told -> told.story().child().equals(child)))
                .filter(person -> !InventedHouse.house()
                        .gate()
                        .child(person, child, "test")
                        .getClass()
                        .getSimpleName()
                        .equals("Open"))
                .findFirst()
                .orElseThrow();
        Visitor kofi = InventedHouse.nobody();
        kofi.signIn(hearth.store.Accounts.userName(other), hearth.app.demonstration.Demonstration.PASSWORD);

        HttpResponse<String> stopped = kofi.get(address(child));
        assertThat(stopped.statusCode()).isEqualTo(403);
        assertThat(stopped.body()).contains("closed to you").doesNotContain("What is promised next");
        assertThat(kofi.post(address(child) + "/break-glass", Map.of("ground", "PUBLIC_INTEREST", "reason", " "))
                        .body())
                .contains("Say in a few words why");
        assertThat(kofi.post(
                                address(child) + "/break-glass",
                                Map.of("ground", "PUBLIC_INTEREST", "reason", "The police rang about tonight."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(kofi.get(address(child)).body()).contains("You opened this record in need", "What is promised next");

        assertThat(InventedHouse.as(Role.CHILD).get(address(child) + "/looked").body())
                .contains(other.name(), "The police rang about tonight.");
        Visitor officer = InventedHouse.as(Role.AUDITOR);
        String alerts = officer.get("/alerts").body();
        assertThat(alerts).contains("The police rang about tonight.", child.text());
        String reference = alerts.replaceAll("(?s).*?action=\"/alerts/([0-9a-f-]{36})\".*", "$1");
        officer.post("/alerts/" + reference, Map.of("answer", "Spoke with both. It was right."));
        assertThat(officer.get("/alerts").body()).contains("Spoke with both. It was right.");
    }

    @Test
    void theRecordCanBeReadAsItWasKnownOnAnEarlierDay() {
        assertThat(dana.get(address(young()) + "?on=2026-06-01&show=all").body())
                .contains("as we knew it on 1 June 2026");
    }

    private static ChildId young() {
        return InventedHouse.house().gate().mine(InventedHouse.face(Role.CHILD), "test").stream()
                .map(told -> told.story().child())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(ChildId child) {
        return InventedHouse.house().gate().mine(InventedHouse.face(Role.CHILD), "test").stream()
                .map(Told::story)
                .filter(story -> story.child().equals(child))
                .flatMap(story -> story.all(Said.class).stream())
                .map(said -> said.detail().words())
                .toList();
    }

    private static Map<String, String> visit(ChildId child, String words) {
        return Map.of(
                "day",
                Words.typed(InventedHouse.house().today()),
                "way",
                "in-person",
                "alone." + child,
                "yes",
                "welfare." + child,
                "safeguarded",
                "said." + child,
                words,
                "note",
                "We walked to the park.",
                "seen",
                "1");
    }

    private static String address(ChildId child) {
        return "/child/" + child;
    }

    private static String withoutToken(String page) {
        return page.replaceAll("value=\"[^\"]{60,}\"", "");
    }
}
