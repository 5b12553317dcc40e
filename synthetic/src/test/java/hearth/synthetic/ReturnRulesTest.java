package hearth.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import hearth.returns.ssda903.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statutory rules that a written return must meet, those of DfE's that an invention could most easily break. */
class ReturnRulesTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<String> SHORT_MOVES = Set.of("T0", "T1", "T2", "T3", "T4");
    private static final Set<String> NO_URN =
            Set.of("P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14", "H5");
    private static final Set<String> FOSTERING = Set.of("U1", "U2", "U3", "U4", "U5", "U6");

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        InventedCouncil.of(11).lookingAfter(1_500).writeReturn(folder, Progress.none());
    }

    private static SmallReturn returned(int year) {
        return new SmallReturn(folder, year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void every_row_belongs_to_a_child_of_the_header_with_the_same_day_of_birth(int year) {
        SmallReturn returned = returned(year);
        Map<String, List<Map<String, String>>> header = returned.byChild(Table.HEADER);

        assertThat(header.values()).allSatisfy(rows -> assertThat(rows).hasSize(1));
        for (Table table : Table.values()) {
            if (!table.isIn(returned.year().collected())) {
                continue;
            }
            assertThat(returned.rows(table)).allSatisfy(row -> {
                List<Map<String, String>> child = header.get(row.get("CHILD"));
                assertThat(child).isNotNull();
                if (row.containsKey("DOB")) {
                    assertThat(Objects.requireNonNull(child).getFirst()).containsEntry("DOB", get(row, "DOB"));
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void codes_are_in_the_years_lists(int year) {
        SmallReturn returned = returned(year);
        Set<String> places = year < 2026
                ? Set.of(
                        "A5", "A6", "K1", "K2", "K3", "P1", "R1", "R2", "R3", "R5", "S1", "T1", "T3", "U1", "U3", "U4",
                        "U6", "Z1")
                : Set.of(
                        "A5", "A6", "K1", "K2", "K3", "P1", "R1", "R2", "R3", "R5", "S1", "T1", "T3", "U1", "U3", "U4",
                        "U6", "Z11", "Z12", "Z13", "Z14");

        assertThat(returned.rows(Table.HEADER))
                .allSatisfy(row -> assertThat(row.get("SEX")).isIn("M", "F"));
        assertThat(returned.rows(Table.EPISODES)).allSatisfy(row -> {
            assertThat(row.get("PLACE")).isIn(places);
            assertThat(row.get("LS")).isIn("C1", "C2", "E1", "V2", "L1", "L2", "J1");
            assertThat(row.get("RNE")).isIn("S", "P", "L", "T", "B", "U");
            assertThat(row.get("CIN")).matches("N[1-8]");
            assertThat(row.get("REASON_PLACE_CHANGE"))
                    .isIn(
                            "", "CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ",
                            "PLACE", "OTHER");
        });
        assertThat(returned.rows(Table.REVIEWS))
                .allSatisfy(row -> assertThat(row.get("REVIEW_CODE")).matches("PN[0-7]"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void episodes_follow_one_another(int year) {
        returned(year).byChild(Table.EPISODES).values().forEach(rows -> {
            for (int at = 1; at < rows.size(); at++) {
                Map<String, String> before = rows.get(at - 1);
                Map<String, String> row = rows.get(at);
                boolean goesOn = get(before, "REC").equals("X1");
                assertThat(get(row, "RNE").equals("S")).isEqualTo(!goesOn);
                if (goesOn) {
                    assertThat(row).containsEntry("DECOM", get(before, "DEC"));
                    asWhatChanged(before, row);
                } else {
                    assertThat(day(row, "DECOM")).isAfter(day(before, "DEC"));
                }
            }
            assertThat(rows.getLast().get("REC")).isNotEqualTo("X1");
        });
    }

    /** Rules 434 to 436, 225 and 226. */
    private static void asWhatChanged(Map<String, String> before, Map<String, String> row) {
        boolean law = !get(before, "LS").equals(get(row, "LS"));
        boolean home = !List.of(get(before, "PLACE"), get(before, "PL_POST"), get(before, "URN"))
                .equals(List.of(get(row, "PLACE"), get(row, "PL_POST"), get(row, "URN")));
        switch (get(row, "RNE")) {
            case "L" -> assertThat(law && !home).isTrue();
            case "P", "T" -> assertThat(home && !law).isTrue();
            default -> assertThat(home && law).isTrue();
        }
        boolean shortMove = SHORT_MOVES.contains(get(row, "PLACE")) || SHORT_MOVES.contains(get(before, "PLACE"));
        boolean reason = home && !shortMove;
        assertThat(get(before, "REASON_PLACE_CHANGE").isEmpty()).isEqualTo(!reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void a_child_comes_back_from_a_short_move(int year) {
        returned(year).byChild(Table.EPISODES).values().forEach(rows -> {
            for (int at = 0; at < rows.size(); at++) {
                if (SHORT_MOVES.contains(get(rows.get(at), "PLACE")) && at > 0 && at < rows.size() - 1) {
                    assertThat(rows.get(at + 1))
                            .containsEntry("RNE", "P")
                            .containsEntry("PLACE", get(rows.get(at - 1), "PLACE"))
                            .containsEntry("PL_POST", get(rows.get(at - 1), "PL_POST"));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void registration_numbers_stand_where_they_are_asked_for_and_nowhere_else(int year) {
        assertThat(returned(year).rows(Table.EPISODES))
                .allSatisfy(row -> assertThat(get(row, "URN").isEmpty()).isEqualTo(NO_URN.contains(get(row, "PLACE"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void providers_fit_the_homes(int year) {
        assertThat(returned(year).rows(Table.EPISODES)).allSatisfy(row -> {
            String provider = get(row, "PLACE_PROVIDER");
            switch (get(row, "PLACE")) {
                case "P1" -> assertThat(provider).isEqualTo("PR0");
                case "R2", "R5" -> assertThat(provider).isIn("PR3", "PR4", "PR5");
                case "T0", "T1", "T2", "T3", "Z1", "Z11", "Z12", "Z13", "Z14" ->
                    assertThat(provider).isEmpty();
                default -> assertThat(provider).isIn("PR1", "PR2", "PR4", "PR5");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void the_law_fits_the_home_and_the_days(int year) {
        assertThat(returned(year).rows(Table.EPISODES)).allSatisfy(row -> {
            if (get(row, "PLACE").equals("P1")) {
                assertThat(row.get("LS")).isIn("C1", "C2");
            }
            if (get(row, "PLACE").startsWith("A")) {
                assertThat(row.get("LS")).isEqualTo("E1");
            }
            if (get(row, "LS").equals("L1")) {
                assertThat(day(row, "DEC")).isBeforeOrEqualTo(day(row, "DECOM").plusDays(3));
            }
            if (get(row, "LS").equals("L2")) {
                assertThat(day(row, "DEC")).isBeforeOrEqualTo(day(row, "DECOM").plusDays(21));
            }
            if (Set.of("E11", "E12").contains(get(row, "REC"))) {
                assertThat(row.get("PLACE")).startsWith("A");
            }
            if (Set.of("E45", "E46").contains(get(row, "REC"))) {
                assertThat(row.get("PLACE")).isIn(FOSTERING);
            }
        });
    }

    @Test
    void the_first_episode_of_the_year_is_the_open_one_of_last_year() {
        Map<String, List<Map<String, String>>> now = returned(2026).byChild(Table.EPISODES);

        returned(2025).byChild(Table.EPISODES).forEach((child, rows) -> {
            Map<String, String> open = rows.getLast();
            if (!get(open, "DEC").isEmpty()) {
                return;
            }
            Map<String, String> first = Objects.requireNonNull(now.get(child)).getFirst();
            for (String column :
                    List.of("DECOM", "RNE", "LS", "CIN", "PLACE_PROVIDER", "URN", "HOME_POST", "PL_POST")) {
                assertThat(first).containsEntry(column, get(open, column));
            }
        });
    }

    @Test
    void what_was_said_last_year_of_who_the_child_is_still_stands() {
        Map<String, List<Map<String, String>>> last = returned(2025).byChild(Table.HEADER);

        returned(2026).rows(Table.HEADER).forEach(row -> {
            List<Map<String, String>> before = last.getOrDefault(get(row, "CHILD"), List.of());
            before.forEach(then -> {
                for (String column : List.of("SEX", "DOB", "ETHNIC", "UPN")) {
                    assertThat(row).containsEntry(column, get(then, column));
                }
            });
        });
    }

    @Test
    void no_two_children_share_a_pupil_number() {
        Set<String> seen = new HashSet<>();

        returned(2026).rows(Table.HEADER).stream()
                .map(row -> get(row, "UPN"))
                .filter(number -> !number.equals("UN1"))
                .forEach(number -> {
                    assertThat(number).matches("[A-HJ-NP-RT-Z][0-9]{12}");
                    assertThat(seen.add(number)).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void reviews_tell_whether_the_child_was_under_four(int year) {
        assertThat(returned(year).rows(Table.REVIEWS)).allSatisfy(row -> {
            boolean small = day(row, "DOB").plusYears(4).isAfter(day(row, "REVIEW"));
            assertThat(get(row, "REVIEW_CODE").equals("PN0")).isEqualTo(small);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void children_of_4_to_16_who_were_there_all_year_have_a_score_of_how_they_feel(int year) {
        LocalDate first = LocalDate.of(year - 1, 4, 1);
        LocalDate last = LocalDate.of(year, 3, 31);

        assertThat(returned(year).rows(Table.OC2)).allSatisfy(row -> {
            LocalDate born = day(row, "DOB");
            boolean score = !get(row, "SDQ_SCORE").isEmpty();
            boolean reason = !get(row, "SDQ_REASON").isEmpty();
            boolean must =
                    !born.plusYears(4).isAfter(first) && born.plusYears(17).isAfter(last);
            boolean mustNot =
                    born.plusYears(4).isAfter(last) || !born.plusYears(17).isAfter(first);
            assertThat(score && reason).isFalse();
            assertThat(score || !must).isTrue();
            assertThat((score || reason) && mustNot).isFalse();
            assertThat(score || reason || mustNot).isTrue();
            assertThat(get(row, "CONVICTED").isEmpty())
                    .isEqualTo(born.plusYears(10).isAfter(last));
            assertThat(get(row, "HEALTH_CHECK").isEmpty())
                    .isEqualTo(!born.plusYears(5).isAfter(last));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void whoever_is_adopted_has_a_row_and_days_in_order(int year) {
        SmallReturn returned = returned(year);
        Map<String, List<Map<String, String>>> adopted = returned.byChild(Table.AD1);
        Map<String, List<Map<String, String>>> plans = returned.byChild(Table.PLACED_ADOPTION);

        returned.byChild(Table.EPISODES).forEach((child, rows) -> {
            boolean left = Set.of("E11", "E12").contains(get(rows.getLast(), "REC"));
            assertThat(adopted.containsKey(child)).isEqualTo(left);
            boolean order = rows.stream().anyMatch(row -> get(row, "LS").equals("E1"));
            assertThat(plans.containsKey(child) || !order).isTrue();
        });
        assertThat(adopted.values()).allSatisfy(rows -> {
            Map<String, String> row = rows.getFirst();
            assertThat(day(row, "DATE_MATCH")).isAfterOrEqualTo(day(row, "DATE_INT"));
            assertThat(Objects.requireNonNull(plans.get(get(row, "CHILD"))).getFirst())
                    .containsEntry("DATE_PLACED", get(row, "DATE_INT"))
                    .containsEntry("DATE_PLACED_CEASED", "");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void the_last_social_worker_is_still_there_and_the_others_followed_one_another(int year) {
        returned(year).byChild(Table.SW_EPISODES).values().forEach(rows -> {
            assertThat(rows.getLast()).containsEntry("SW_DEC", "");
            for (int at = 1; at < rows.size(); at++) {
                assertThat(day(rows.get(at), "SW_DECOM")).isAfterOrEqualTo(day(rows.get(at - 1), "SW_DEC"));
            }
            assertThat(rows).allSatisfy(row -> assertThat(row.get("SW_ID")).startsWith("SW"));
        });
    }

    @Test
    void leavers_were_looked_after_in_one_of_the_two_years_and_are_no_more() {
        Map<String, List<Map<String, String>>> now = returned(2026).byChild(Table.EPISODES);
        Map<String, List<Map<String, String>>> last = returned(2025).byChild(Table.EPISODES);

        assertThat(returned(2026).rows(Table.OC3)).isNotEmpty().allSatisfy(row -> {
            String child = get(row, "CHILD");
            assertThat(now.containsKey(child) || last.containsKey(child)).isTrue();
            now.getOrDefault(child, List.of())
                    .forEach(episode -> assertThat(episode.get("DEC")).isNotEmpty());
        });
    }

    @Test
    void the_older_codes_stand_in_older_returns() throws IOException {
        Path old = folder.resolve("old");
        InventedCouncil.of(11).lookingAfter(400).inYear(2024).writeReturn(old, Progress.none());
        SmallReturn returned = new SmallReturn(old, 2024);

        assertThat(returned.rows(Table.HEADER))
                .allSatisfy(row -> assertThat(row.get("SEX")).isIn("1", "2"));
        assertThat(returned.rows(Table.EPISODES))
                .noneMatch(row -> get(row, "PLACE").equals("K3"));
        assertThat(returned.rows(Table.EPISODES))
                .anyMatch(row -> get(row, "PLACE").equals("H5"));
        assertThat(old.resolve("ssda903/2023/sw_episodes.csv")).doesNotExist();
    }

    private static LocalDate day(Map<String, String> row, String column) {
        return LocalDate.parse(get(row, column), DAY);
    }

    private static String get(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
