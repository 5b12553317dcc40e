package hearth.app.since;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.app.since.Change.What;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @TempDir
    private Path place;

    @Test
    void whatWasFixedIsToldFromWhatIsNewAndWhatIsStillThere() {
        Check monday = new Check().child("AMY", "mark-a", said("101", 17, "", "9"), said("143", 3, "01/05/2025", "Q"));
        Check friday = new Check().child("AMY", "mark-a", said("101", 17, "", "9"), said("149", 3, "01/05/2025", "Z"));

        assertThat(states(Changes.between(monday, friday)))
                .containsExactlyInAnyOrder("101 STILL", "143 FIXED", "149 NEW");
    }

    @Test
    void anotherOrderOfRowsAndChildrenChangesNothing() {
        Said may = said("143", 3, "01/05/2025", "Q");
        Said june = said("143", 4, "01/06/2025", "Q");
        Check monday = new Check().child("AMY", "mark-a", may, june).child("BEN", "mark-b", said("101", 1, "", "9"));
        Check friday = new Check()
                .child("BEN", "mark-b", said("101", 2, "", "9"))
                .child("AMY", "mark-a", said("143", 9, "01/06/2025", "Q"), said("143", 8, "01/05/2025", "Q"));

        assertThat(Changes.between(monday, friday).counts()).isEqualTo(Map.of(What.STILL, 3));
    }

    @Test
    void aRowThatIsStillWrongInAnotherWayIsStillThere() {
        Check monday = new Check().child("AMY", "mark-a", said("101", 17, "", "9"));
        Check friday = new Check().child("AMY", "mark-a", said("101", 17, "", "8"));

        assertThat(states(Changes.between(monday, friday))).containsExactly("101 STILL");
    }

    @Test
    void aChildWithAnotherIdIsKnownAgain() {
        Check monday = new Check().child("AMY", "mark-a", said("SW12STG2", 17, "", "AMY"));
        Check friday = new Check().child("A-17", "mark-a", said("SW12STG2", 2, "", "A-17"));
        Changes changes = Changes.between(monday, friday);

        assertThat(states(changes)).containsExactly("SW12STG2 STILL");
        assertThat(changes.renamed()).isEqualTo(Map.of("AMY", "A-17"));
    }

    @Test
    void twoChildrenWithOneMarkAreNotTakenForOneAnother() {
        Check monday = new Check().child("AMY", "same", said("101", 1, "", "9")).child("BEN", "same");
        Check friday = new Check().child("CAI", "same", said("101", 1, "", "9"));

        assertThat(states(Changes.between(monday, friday))).containsExactlyInAnyOrder("101 NEW", "101 CHILD_GONE");
    }

    @Test
    void whatARuleNoLongerJudgesIsNotCalledFixed() {
        Check monday = new Check().child("AMY", "mark-a", said("1008", 1, "", "1234567"));
        Check friday = new Check().rule("1008", "not-evaluated").child("AMY", "mark-a");

        assertThat(states(Changes.between(monday, friday))).containsExactly("1008 NOT_JUDGED");
        assertThat(states(Changes.between(friday, monday))).containsExactly("1008 NEWLY_JUDGED");
    }

    @Test
    void childrenWhomTheEarlierCheckDidNotListAreNotCompared() {
        Check monday = new Check().of(2).child("AMY", "mark-a");
        Check friday = new Check().child("AMY", "mark-a").child("BEN", "mark-b", said("101", 1, "", "9"));
        Changes changes = Changes.between(monday, friday);

        assertThat(changes.all()).isEmpty();
        assertThat(changes.notThen()).isEqualTo(1);
    }

    @Test
    void aSavedCheckIsReadBackAsItWas() throws IOException {
        Check monday = new Check()
                .rule("101", "failed")
                .child("AMY", "mark-a", said("101", 17, "", "9"), said("143", 3, "01/05/2025", "Q"))
                .child("BEN", "mark-b");
        Path file = place.resolve("monday.json");
        SavedCheck.write(monday, file);
        Earlier read = Earlier.read(file);

        assertThat(Changes.between(read, monday).counts()).isEqualTo(Map.of(What.STILL, 2));
        assertThat(read.rules()).isEqualTo(monday.rules());
        assertThat(read.isComplete()).isTrue();
        assertThat(Files.readString(file)).doesNotContain("null");
    }

    @Test
    void whatIsNoCheckIsSaidToBeNone() throws IOException {
        for (String words : List.of("", "[]", "{}", "{\"return\":{\"kind\":\"CIN\"", "no json", "{\"rules\":7}")) {
            Path file = place.resolve("wrong.json");
            try (Writer out = Files.newBufferedWriter(file)) {
                out.write(words);
            }
            assertThatThrownBy(() -> Earlier.read(file)).isInstanceOf(IOException.class);
        }
    }

    private static List<String> states(Changes changes) {
        return changes.all().stream()
                .map(change -> change.said().rule() + " " + change.what())
                .toList();
    }

    private static Said said(String rule, int row, String anchor, String value) {
        return new Said(rule, "Header", row, anchor, "SEX", List.of(value), "It is wrong.", "Maybe not.");
    }

    /** A check of a few children. */
    private static final class Check implements Snapshot {

        private final Map<String, String> rules = new LinkedHashMap<>(Map.of("1", "passed"));
        private final List<String> ids = new ArrayList<>();
        private final List<String> marks = new ArrayList<>();
        private final List<List<Said>> found = new ArrayList<>();
        private int inReturn;

        Check child(String id, String mark, Said... said) {
            ids.add(id);
            marks.add(mark);
            found.add(List.of(said));
            return this;
        }

        Check rule(String code, String state) {
            rules.put(code, state);
            return this;
        }

        Check of(int children) {
            inReturn = children;
            return this;
        }

        @Override
        public String kind() {
            return "SSDA903";
        }

        @Override
        public int year() {
            return 2026;
        }

        @Override
        public String asOf() {
            return "2026-03-31";
        }

        @Override
        public int inReturn() {
            return Math.max(inReturn, ids.size());
        }

        @Override
        public Map<String, String> rules() {
            return rules;
        }

        @Override
        public List<Said> whole() {
            return List.of();
        }

        @Override
        public int count() {
            return ids.size();
        }

        @Override
        public String id(int child) {
            return ids.get(child);
        }

        @Override
        public String mark(int child) {
            return marks.get(child);
        }

        @Override
        public boolean isHere(int child) {
            return true;
        }

        @Override
        public List<Said> found(int child) {
            return found.get(child);
        }
    }
}
