package hearth.practice.access;

import static hearth.practice.access.Invented.NOON;
import static hearth.practice.access.Invented.amy;
import static hearth.practice.access.Invented.glass;
import static hearth.practice.access.Invented.person;
import static hearth.practice.access.Invented.tied;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MayTest {

    @Test
    void everyRoleMayDoWhatTheLiteralTableSaysAndNothingElse() throws IOException {
        try (InputStream file = Objects.requireNonNull(MayTest.class.getResourceAsStream("who-may-do.txt"))) {
            List<String> rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(4)
                    .map(row -> row.replaceAll(" +", " "))
                    .toList();

            assertThat(rows)
                    .containsExactlyElementsOf(
                            Arrays.stream(Deed.values()).map(MayTest::row).toList());
        }
    }

    private static String row(Deed deed) {
        return deed.name()
                + Arrays.stream(Role.values())
                        .map(role -> May.role(role, deed) ? " yes" : " .")
                        .collect(Collectors.joining());
    }

    @Test
    void everybodyMayDoSomethingAndEverythingMayBeDoneBySomebody() {
        assertThat(Role.values()).allMatch(role -> deeds(role).findAny().isPresent());
        assertThat(Deed.values()).allMatch(deed -> Arrays.stream(Role.values()).anyMatch(role -> May.role(role, deed)));
    }

    @Test
    void noTableOpensAChildsStoryToWhoeverKeepsTheHouseOrItsFigures() {
        for (Role role : List.of(
                Role.ADMINISTRATOR,
                Role.AUDITOR,
                Role.DATA_TEAM,
                Role.NATIONAL_ANALYST,
                Role.COMMISSIONER_OF_SERVICES)) {
            assertThat(deeds(role).filter(Deed::isAboutOneChild)).isEmpty();
        }
    }

    @Test
    void onlyTheChildSpeaksAsTheChild() {
        assertThat(Arrays.stream(Role.values()).filter(role -> May.role(role, Deed.SPEAK)))
                .containsExactly(Role.CHILD);
        assertThat(Arrays.stream(Role.values()).filter(role -> May.role(role, Deed.REMEMBER_DIFFERENTLY)))
                .containsExactly(Role.CHILD);
    }

    @Test
    void whoProposesDoesNotApprove() {
        assertThat(May.role(Role.SOCIAL_WORKER, Deed.APPROVE)).isFalse();
        assertThat(May.role(Role.TEAM_MANAGER, Deed.APPROVE)).isTrue();
        assertThat(May.role(Role.ADMINISTRATOR, Deed.READ_AUDIT)).isFalse();
        assertThat(May.role(Role.AUDITOR, Deed.ADMINISTER)).isFalse();
    }

    @Test
    void nothingIsRecordedInARecordThatIsClosed() {
        Person worker = person(Role.SOCIAL_WORKER);
        Access closed = Access.of(worker, amy(), List.of(), List.of(), List.of(), NOON);

        assertThat(Deed.values()).noneMatch(deed -> May.person(worker, closed, deed));
    }

    @Test
    void behindABrokenGlassAWorkerWritesDownTheNightAndDecidesNothing() {
        Person worker = person(Role.SOCIAL_WORKER);
        Access inNeed = Access.of(worker, amy(), List.of(), List.of(), List.of(glass(worker)), NOON);

        assertThat(May.person(worker, inNeed, Deed.RECORD_VISIT)).isTrue();
        assertThat(May.person(worker, inNeed, Deed.RECORD_DECISION)).isFalse();
        assertThat(May.person(worker, inNeed, Deed.EXCUSE)).isFalse();
    }

    @Test
    void aSocialWorkerWhoFostersIsACarerToTheChildAtHome() {
        Person both = person(Role.SOCIAL_WORKER, Role.CARER);
        Access atHome = Access.of(both, amy(), List.of(tied(both, Tie.CARER)), List.of(), List.of(), NOON);

        assertThat(May.person(both, atHome, Deed.RECORD_FAMILY_TIME)).isTrue();
        assertThat(May.person(both, atHome, Deed.RECORD_VISIT)).isFalse();
        assertThat(May.person(both, atHome, Deed.EXCUSE)).isFalse();
    }

    @Test
    void whatTouchesNoRecordNeedsOnlyTheRole() {
        assertThat(May.person(person(Role.AUDITOR), Deed.READ_AUDIT)).isTrue();
        assertThat(May.person(person(Role.SOCIAL_WORKER), Deed.READ)).isFalse();
    }

    private static Stream<Deed> deeds(Role role) {
        return Arrays.stream(Deed.values()).filter(deed -> May.role(role, deed));
    }
}
