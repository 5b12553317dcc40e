package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.practice.record.FormKind;
import hearth.store.Act;
import hearth.store.Witness;
import hearth.store.Witness.Read;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tour of every route in every role: what the database handed over is set beside the audit, child by child. */
class EveryReadIsWrittenDownTest {

    private static final boolean LONG = "long".equals(System.getProperty("hearth.restricted"));
    private static final int CHILDREN = LONG ? 400 : 30;
    private static final Pattern CHILD = Pattern.compile("\\bASH\\d{7}\\b");

    @TempDir
    private static Path folder;

    private static OwnHouse own;
    private static Witness witness;

    @BeforeAll
    static void aHouseWithAWitness() throws Exception {
        own = OwnHouse.in(folder.resolve("house"), Clock.systemUTC(), CHILDREN);
        HiddenSister.movesInto(own);
        witness = Witness.in(own.house().database());
    }

    @AfterAll
    static void close() {
        own.close();
    }

    @Test
    void theAuditHasARowForEachChildWhoseRecordWasHandedOverAndNoOther() {
        long before = witness.rows();
        String twin = HiddenSister.twin(own).text();
        List<Tour.Ask> asks = new Tour(
                        List.of(twin, HiddenSister.ID.text()),
                        LONG ? List.of(FormKind.values()) : Tour.SOME_FORMS,
                        LONG ? List.of("Quillfeather", "all", "2026-06-01") : List.of("all"))
                .of(own.site());
        Set<String> children = Set.copyOf(witness.children());
        List<String> unnamed = new ArrayList<>();
        for (Person person : own.house().faces()) {
            Visitor visitor = own.as(person);
            for (Tour.Ask ask : asks) {
                long then = witness.rows();
                HttpResponse<String> answer = ask.by(visitor);
                Set<String> shown = shown(answer, ask);
                shown.retainAll(children);
                if (!shown.isEmpty() && !witness.named(then).containsAll(shown)) {
                    unnamed.add("%s asks %s and is shown %s".formatted(person.roles(), ask, shown));
                }
            }
        }

        List<Read> handedOver = handedOver();
        List<Read> audited = witness.audited(before, Act.READ, Act.LISTED);
        System.out.printf(
                "Audit: %,d requests in %d roles, %,d records handed over, %,d rows in the audit.%n",
                asks.size() * (long) Role.values().length, Role.values().length, handedOver.size(), audited.size());
        assertThat(handedOver).hasSizeGreaterThan(100);
        assertThat(audited.stream().filter(read -> !handedOver.contains(read)).map(witness::said))
                .as("rows of the audit without a reading")
                .isEmpty();
        assertThat(audited).containsExactlyInAnyOrderElementsOf(handedOver);
        assertThat(unnamed).isEmpty();
    }

    /** What was handed over but to a write, which has a row of its own, or to a run over every child, which has one for all. */
    private static List<Read> handedOver() {
        Set<Read> written = new HashSet<>(witness.audited(0, Act.WROTE));
        Set<Long> many = new HashSet<>(witness.many());
        return witness.seen().stream()
                .filter(read -> !written.contains(read) && !many.contains(read.transaction()))
                .toList();
    }

    /** The children who are named in an answer, but for those whom the question named. */
    private static Set<String> shown(HttpResponse<String> answer, Tour.Ask ask) {
        Set<String> shown = new HashSet<>();
        Matcher children = CHILD.matcher(answer.body());
        while (children.find()) {
            if (!ask.path().contains(children.group())) {
                shown.add(children.group());
            }
        }
        return shown;
    }
}
