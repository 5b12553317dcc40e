package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.pages.day.Question;
import hearth.pages.day.Question.How;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.practice.record.Form;
import hearth.practice.record.FormKind;
import hearth.practice.record.Mistake;
import hearth.practice.record.Reading;
import hearth.promises.Allowed;
import hearth.promises.Promise;
import hearth.store.Told;
import hearth.story.ChildId;
import hearth.story.Decisions.Decided;
import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import hearth.story.Story;
import hearth.story.Voice.Said;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each form has a page that asks what the form reads, and what is sent from it is written once. */
class EveryFormTest {

    private static final Map<FormKind, Role> BY = Map.of(
            FormKind.REVIEW,
            Role.REVIEWING_OFFICER,
            FormKind.APPROVAL,
            Role.TEAM_MANAGER,
            FormKind.REMEMBER,
            Role.CHILD);

    /** Somebody in the role that fills in this form, to whom the child's record is open. */
    private Visitor writer(FormKind form) {
        Role role = BY.getOrDefault(form, Role.SOCIAL_WORKER);
        Person person = InventedHouse.house().staffing().everybody().stream()
                .filter(one -> one.is(role))
                .filter(one -> InventedHouse.house().gate().lets(one, form.deed(), child))
                .findFirst()
                .orElseThrow();
        Visitor visitor = InventedHouse.nobody();
        visitor.signIn(hearth.store.Accounts.userName(person), hearth.app.demonstration.Demonstration.PASSWORD);
        return visitor;
    }

    private final ChildId child = young();

    @TestFactory
    Stream<DynamicTest> thePageAsksForEverythingThatTheFormNeeds() {
        return forms().map(form -> DynamicTest.dynamicTest(form.kebab(), () -> {
            String page = page(form, "").body();

            assertThat(mistakes(form, Map.of()))
                    .allSatisfy(mistake -> assertThat(page).contains("id=\"" + mistake.field() + "\""));
        }));
    }

    @TestFactory
    Stream<DynamicTest> whateverCanBeChosenOnThePageIsReadByTheForm() {
        Story story = story();
        return forms().map(form -> DynamicTest.dynamicTest(form.kebab(), () -> {
            Questions questions = new Questions(
                    form,
                    "Amy",
                    new Choosing(
                            form,
                            story,
                            InventedHouse.house().today(),
                            InventedHouse.house().catalogue(),
                            Map.of()));
            List<Question> all = new ArrayList<>(questions.once());
            questions.ofEach("Amy").forEach(question -> all.add(question.of(child.text())));
            for (Question question : all) {
                boolean chosen = question.how() == How.ONE_OF || question.how() == How.ONE_OF_MANY;
                for (var option : chosen ? question.options() : List.<hearth.pages.day.Frame.Way>of()) {
                    assertThat(mistakes(form, Map.of(question.field(), List.of(option.address()))))
                            .as("%s=%s", question.field(), option.address())
                            .noneMatch(mistake -> mistake.field().equals(question.field())
                                    && mistake.expected().contains("is not one of"));
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsSentTwiceIsWrittenOnceWithTheSameAnswer() {
        return sent().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey().kebab(), () -> {
                    Visitor visitor = writer(one.getKey());
                    String address = begin(visitor, one.getKey(), "");
                    visitor.get(address);
                    long before = story().written().size();

                    HttpResponse<String> first = visitor.post(address, one.getValue());
                    long after = story().written().size();
                    HttpResponse<String> again = visitor.post(address, one.getValue());

                    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
                    assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
                    assertThat(withoutToken(again.body())).isEqualTo(withoutToken(first.body()));
                    assertThat(after).isGreaterThan(before);
                    assertThat(story().written()).hasSize((int) after);
                }));
    }

    @Test
    void aDepartureFromAPromiseIsADecisionWithANameAndAReasonThatThePromiseAllows() {
        Visitor dana = InventedHouse.as(Role.SOCIAL_WORKER);
        Promise promise = departs();
        Allowed allowed = promise.excuses().getFirst();
        String address = begin(dana, FormKind.DECISION, "");
        assertThat(dana.get(address + "?promise=" + promise.id()).body())
                .contains("<option value=\"" + promise.id() + "\" selected>");
        Map<String, String> decision = with(
                "what",
                "No visit before Christmas",
                "why",
                "She asked for the time with her aunt.",
                "who",
                "Dana Okafor",
                "promise",
                promise.id(),
                "reason",
                "safe-without-it",
                "by",
                "police");
        decision.put("day", Words.typed(InventedHouse.house().today()));

        HttpResponse<String> wrong = dana.post(address, decision);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("The promise allows only", "No visit before Christmas");

        decision.put("reason", Choices.sent(allowed.reason()));
        decision.put("by", Choices.sent(allowed.by().iterator().next()));
        assertThat(dana.post(address, decision).body()).contains("The decision is in the record");
        assertThat(story().all(Decided.class))
                .anyMatch(fact -> fact.detail().who().equals("Dana Okafor"));
        assertThat(story().all(Excuse.class))
                .anyMatch(fact -> fact.detail().promise().equals(promise.id())
                        && fact.detail().reason() == allowed.reason());
    }

    /** A promise to the child that waits and that allows a reason not to keep it. */
    private Promise departs() {
        String id = new Choosing(
                        FormKind.DECISION,
                        story(),
                        InventedHouse.house().today(),
                        InventedHouse.house().catalogue(),
                        Map.of())
                .departures()
                .getFirst()
                .address();
        return InventedHouse.house().catalogue().named(id).orElseThrow();
    }

    @Test
    void oneNoteForBrothersAndSistersKeepsWhatEachOfThemSaid() {
        Visitor dana = InventedHouse.as(Role.SOCIAL_WORKER);
        List<Story> pair = brothersAndSisters();
        ChildId one = pair.getFirst().child();
        ChildId other = pair.getLast().child();
        String address = dana.get("/child/" + one + "/record/note")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(dana.get(address).body())
                .contains("Is it about a brother or sister too?", "value=\"" + other + "\"");
        Map<String, String> both = Map.of(
                "day",
                "20/11/2026",
                "child",
                other.text(),
                "note",
                "We all baked a cake.",
                "said." + one,
                "I cracked the eggs.",
                "said." + other,
                "Mine was bigger.",
                "own." + other,
                "He asked about his dad.");

        dana.post(address + "/draft?more=yes", both);
        assertThat(dana.get(address).body()).contains("name=\"said." + other + "\"", "Mine was bigger.");
        HttpResponse<String> written = dana.post(address, both);
        HttpResponse<String> again = dana.post(address, both);

        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(withoutToken(again.body())).isEqualTo(withoutToken(written.body()));
        assertThat(said(one)).contains("I cracked the eggs.").doesNotContain("Mine was bigger.");
        assertThat(said(other)).containsOnlyOnce("Mine was bigger.").doesNotContain("I cracked the eggs.");
        assertThat(words(other)).contains("We all baked a cake.", "He asked about his dad.");
        assertThat(words(one)).contains("We all baked a cake.").doesNotContain("He asked about his dad.");
    }

    @Test
    void nobodyElsesChildIsWrittenAboutByPuttingThemIntoTheForm() {
        Visitor dana = InventedHouse.as(Role.SOCIAL_WORKER);
        String address = begin(dana, FormKind.NOTE, "");

        assertThat(dana.post(address, Map.of("day", "20/11/2026", "child", "ASH0000001", "note", "Not theirs."))
                        .statusCode())
                .isEqualTo(200);
        assertThat(InventedHouse.house().gate().mine(InventedHouse.face(Role.SOCIAL_WORKER), "test"))
                .filteredOn(told -> !told.story().child().equals(child))
                .noneMatch(told -> told.story().written().toString().contains("Not theirs."));
    }

    @Test
    void whatKeepsAPromiseIsOneStepAwayFromMyWork() {
        String work =
                InventedHouse.as(Role.SOCIAL_WORKER).get("/my-work?all=yes").body();

        assertThat(work).contains("/record/visit\"", "/record/other?kind=wishes-asked\"", "/record/decision?promise=");
    }

    /** Every form that has a page. */
    private static Stream<FormKind> forms() {
        return Arrays.stream(FormKind.values()).filter(form -> form != FormKind.DOCUMENT);
    }

    private Map<FormKind, Map<String, String>> sent() {
        Map<FormKind, Map<String, String>> all = new HashMap<>();
        all.put(FormKind.VISIT, with("alone." + child, "yes", "way", "in-person"));
        all.put(FormKind.NOTE, with("note", "A long talk about bicycles."));
        all.put(FormKind.FAMILY_TIME, with("who", "Mum and Ezra", "way", "video", "went", "They sang."));
        all.put(FormKind.ASSESSMENT, with("step", "authorised", "wishes." + child, "yes"));
        all.put(FormKind.PLAN, with("plan", "care-plan", "step", "given-to-child"));
        all.put(
                FormKind.REVIEW,
                with(
                        "meeting",
                        "completed",
                        "participation." + child,
                        "spoke",
                        "decision-1",
                        "Swimming on Mondays",
                        "decision-1-who",
                        "Dana Okafor",
                        "decision-1-due",
                        "1/2/2027"));
        all.put(FormKind.DECISION, with("what", "A new bed", "why", "The old one is too short.", "who", "Dana Okafor"));
        all.put(FormKind.MOVE, with("type", "foster-other", "why", "care-plan", "told-on", "1/11/2026"));
        all.put(
                FormKind.MISSING,
                with(
                        "time",
                        "21:30",
                        "back",
                        "20/11/2026",
                        "back-time",
                        "23:05",
                        "talk",
                        "offered",
                        "talk-day",
                        "20/11/2026"));
        all.put(FormKind.HEALTH, with("what", "dentist"));
        all.put(FormKind.SCHOOL, with("what", "started", "school", "Ashcombe High"));
        all.put(FormKind.OTHER, with("kind", "wishes-asked", "about", "where to live"));
        all.put(FormKind.APPROVAL, with("promise", "voice.visit-first", "by", "team-manager"));
        all.put(FormKind.ANSWER, with("answer", "Yes, the dog may come."));
        all.put(FormKind.TAKE_BACK, with("fact", aVisit(), "reason", "It was another child."));
        all.put(FormKind.REMEMBER, with("fact", aVisit(), "words", "She only rang."));
        return all;
    }

    private static Map<String, String> with(String... fields) {
        Map<String, String> all = new HashMap<>(Map.of("day", "20/11/2026", "seen", "100000"));
        for (int at = 0; at < fields.length; at += 2) {
            all.put(fields[at], fields[at + 1]);
        }
        return all;
    }

    private String aVisit() {
        return story().all(hearth.story.Visits.Visit.class).getLast().id().toString();
    }

    private HttpResponse<String> page(FormKind form, String filled) {
        Visitor visitor = writer(form);
        HttpResponse<String> page = visitor.get(begin(visitor, form, filled));
        assertThat(page.statusCode()).as(form.kebab()).isEqualTo(200);
        return page;
    }

    private String begin(Visitor visitor, FormKind form, String filled) {
        return visitor.get("/child/" + child + "/record/" + form.kebab() + filled)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private List<Mistake> mistakes(FormKind form, Map<String, List<String>> fields) {
        Map<String, List<String>> all = new HashMap<>(fields);
        all.put("child", List.of(child.text()));
        return switch (Form.read(
                form, all, InventedHouse.house().today(), InventedHouse.house().catalogue())) {
            case Reading.Mistaken(var mistakes) -> mistakes;
            case Reading.Read _ -> List.of();
        };
    }

    private Story story() {
        return InventedHouse.house()
                .gate()
                .mine(InventedHouse.face(Role.CHILD), "test")
                .getFirst()
                .story();
    }

    private static List<Story> brothersAndSisters() {
        List<Story> hers = InventedHouse.house().gate().mine(InventedHouse.face(Role.SOCIAL_WORKER), "test").stream()
                .map(Told::story)
                .toList();
        for (Story one : hers) {
            for (Story other : hers) {
                if (new Life(one, InventedHouse.house().today())
                        .brothersAndSisters()
                        .contains(other.child())) {
                    return List.of(one, other);
                }
            }
        }
        throw new AssertionError("Of the children of the first worker none is the brother or sister of another.");
    }

    private static Stream<Fact<?>> facts(ChildId child) {
        Person dana = InventedHouse.face(Role.SOCIAL_WORKER);
        return InventedHouse.house().gate().mine(dana, "test").stream()
                .map(Told::story)
                .filter(story -> story.child().equals(child))
                .flatMap(story -> story.standing().stream());
    }

    private static List<String> said(ChildId child) {
        return facts(child)
                .map(Fact::detail)
                .filter(Said.class::isInstance)
                .map(said -> ((Said) said).words())
                .toList();
    }

    private static String words(ChildId child) {
        return facts(child).map(fact -> fact.detail().toString()).toList().toString();
    }

    private static ChildId young() {
        return InventedHouse.house()
                .gate()
                .mine(InventedHouse.face(Role.CHILD), "test")
                .getFirst()
                .story()
                .child();
    }

    private static String withoutToken(String page) {
        return page.replaceAll("value=\"[^\"]{60,}\"", "");
    }
}
