package hearth.practice.access;

import static hearth.practice.access.Invented.AMY;
import static hearth.practice.access.Invented.NOON;
import static hearth.practice.access.Invented.THIS_WINTER;
import static hearth.practice.access.Invented.amy;
import static hearth.practice.access.Invented.glass;
import static hearth.practice.access.Invented.person;
import static hearth.practice.access.Invented.tied;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Access.Open;
import hearth.practice.access.Alert.Trigger;
import hearth.practice.access.Breaking.Broken;
import hearth.practice.access.Breaking.NobodyThere;
import hearth.practice.access.Breaking.Refused;
import hearth.practice.access.GlassBroken.Ground;
import hearth.story.Hours;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BreakingTest {

    private static final Person WORKER = person(Role.SOCIAL_WORKER);

    @Test
    void aWorkerOfAnotherTeamBreaksTheGlassForAnHourAndSaysWhy() {
        Broken broken = (Broken) breaking(WORKER, amy(), Ground.PUBLIC_INTEREST, " The police have found a child. ");

        assertThat(broken.glass().reason()).isEqualTo("The police have found a child.");
        assertThat(broken.glass().hours()).isEqualTo(Hours.between(NOON, Instant.parse("2026-12-21T13:00:00Z")));
        assertThat(broken.raises()).containsExactly(Trigger.EMERGENCY);
    }

    @Test
    void nobodyBreaksTheGlassInSilence() {
        for (Ground ground : Ground.values()) {
            assertThat(((Broken) breaking(WORKER, amy(), ground, "To find a bed.")).raises())
                    .isNotEmpty();
        }
    }

    @Test
    void whoSaysThatTheChildAgreedClaimsThatOnTheirOwnWord() {
        assertThat(((Broken) breaking(WORKER, amy(), Ground.CONSENT, "Amy asked me to.")).raises())
                .containsExactly(Trigger.SELF_CLAIMED);
    }

    @Test
    void aNoAndASealAreEachToldOf() {
        Broken broken = (Broken) breaking(WORKER, amy(Mark.SAID_NO, Mark.SEALED), Ground.LEGAL_DUTY, "A court asks.");

        assertThat(broken.raises()).containsExactly(Trigger.OVERRODE_NO, Trigger.EMERGENCY, Trigger.OPENED_SEALED);
    }

    @Test
    void withoutAReasonNothingBreaks() {
        Refused refused = (Refused) breaking(WORKER, amy(), Ground.LEGAL_DUTY, "  ");

        assertThat(refused.why()).contains("Say in a few words", "\nMaybe");
    }

    @Test
    void whoMayNotBreakTheGlassIsRefused() {
        assertThat(breaking(person(Role.DATA_TEAM), amy(), Ground.LEGAL_DUTY, "A return."))
                .isInstanceOf(Refused.class);
        assertThat(breaking(WORKER, amy(Mark.RESTRICTED), Ground.LEGAL_DUTY, "A court asks."))
                .isEqualTo(new NobodyThere());
        assertThat(breaking(person(Role.ADMINISTRATOR), amy(), Ground.LEGAL_DUTY, "I look after the accounts."))
                .isEqualTo(new NobodyThere());
    }

    @Test
    void tryingAProtectedAddressIsToldOfEvenBehindABrokenGlass() {
        Open open = (Open)
                Access.of(WORKER, amy(Mark.PROTECTED_ADDRESS), List.of(), List.of(), List.of(glass(WORKER)), NOON);
        Open own = (Open) Access.of(
                WORKER,
                amy(Mark.PROTECTED_ADDRESS),
                List.of(tied(WORKER, Tie.ALLOCATED_WORKER)),
                List.of(),
                List.of(),
                NOON);

        assertThat(Breaking.askedForAddress(open)).containsExactly(Trigger.TRIED_ADDRESS);
        assertThat(Breaking.askedForAddress(own)).isEmpty();
    }

    @Test
    void aTieThatSomebodyGivesThemselvesIsToldOf() {
        Relationship cover = new Relationship(WORKER.id(), AMY, Tie.COVER, THIS_WINTER, WORKER.id());

        assertThat(Breaking.tied(cover)).containsExactly(Trigger.SELF_CLAIMED);
        assertThat(Breaking.tied(tied(WORKER, Tie.COVER))).isEmpty();
    }

    @Test
    void anAlertSaysNothingOfAnybody() {
        UUID reference = UUID.fromString("4f4b7a8e-0000-7000-8000-000000000001");
        for (Trigger trigger : Trigger.values()) {
            assertThat(new Alert(reference, trigger, NOON).inWords())
                    .endsWith("Sign in and look up 4f4b7a8e-0000-7000-8000-000000000001.")
                    .doesNotContain("AMY", "Joan");
        }
        assertThat(Set.of(Trigger.values())).hasSize(5);
    }

    private static Breaking breaking(Person person, ChildRecord child, Ground ground, String reason) {
        Access met = Access.of(person, child, List.of(), List.of(), List.of(), NOON);
        return Breaking.of(person, child, met, ground, reason, NOON);
    }
}
