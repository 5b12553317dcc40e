package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of the catalogue is a promise, or stands in the notes with the reason why it is none yet. */
class CatalogueTest {

    private static final Path NOTES = Path.of("..", "docs", "promises-not-yet.md");

    /** A loving, stable home, with health and learning: 57 rows. */
    private static final List<String> HOME = List.of(
            "home.care-plan",
            "home.placement-plan",
            "home.right-carer-only",
            "home.registered-home",
            "home.under-16-never-unregistered",
            "home.16-17-registered",
            "home.see-it-first",
            "home.room-and-key",
            "home.crisis-24h",
            "home.no-move-without-review",
            "home.move-notice",
            "home.near-home",
            "home.far-approved",
            "home.far-told",
            "home.exams-protected",
            "home.school-kept",
            "home.independent-look",
            "home.quality-review",
            "home.sufficiency",
            "home.adopt-visit",
            "home.adopt-review",
            "home.adopt-waiting",
            "home.adopt-returned",
            "home.life-story",
            "home.disabled-suitable",
            "health.first",
            "health.under5",
            "health.5plus",
            "health.teeth",
            "health.jabs",
            "health.feelings",
            "health.gp-dentist",
            "health.no-mental-gap",
            "learn.pep",
            "learn.pep-termly",
            "learn.virtual-head",
            "learn.school-place",
            "learn.after-care",
            "uasc.transfer",
            "home.placement-told",
            "home.long-term-foster",
            "home.early-permanence",
            "home.other-place-checked",
            "home.restraint-record",
            "home.sa-restraint-record",
            "home.contact-limits",
            "home.location-review",
            "home.sa-quality-review",
            "home.sa-guide",
            "home.admission-told",
            "home.serious-told",
            "home.long-stay-told",
            "home.long-stay-visit-1",
            "home.long-stay-visit-n",
            "home.adopt-explained",
            "home.adopt-iro",
            "uasc.plan-says");

    /** We stay with you as you grow up: 31 rows. */
    private static final List<String> LEAVE = List.of(
            "leave.who-am-i",
            "leave.assess-16",
            "leave.pathway",
            "leave.assess-relevant",
            "leave.pa",
            "leave.plan-yours",
            "leave.plan-review",
            "leave.new-place-review",
            "leave.new-place-visit",
            "leave.in-touch",
            "leave.good-place",
            "leave.16-17-director",
            "leave.staying-put",
            "leave.staying-close",
            "leave.offer-21",
            "leave.pa-25",
            "leave.study-again",
            "leave.uni-grant",
            "leave.vacation",
            "leave.home-money",
            "leave.local-offer",
            "leave.new-council-told",
            "leave.advise",
            "leave.help",
            "leave.staying-put-plan",
            "leave.status-needs",
            "leave.pa-log",
            "leave.contacted",
            "leave.provider-tells",
            "leave.local-offer-plus",
            "leave.not-intentionally-homeless");

    @Test
    void everyRowIsAPromiseOrHasItsNote() throws IOException {
        List<String> noted = noted();

        assertThat(HOME).hasSize(57);
        assertThat(LEAVE).hasSize(31);
        assertThat(Stream.of(HOME, LEAVE).flatMap(List::stream))
                .allSatisfy(id -> assertThat(Promises.named(id).isPresent() || noted.contains(id))
                        .as(id)
                        .isTrue());
    }

    @Test
    void noPromiseStandsInTheNotes() throws IOException {
        assertThat(Promises.ids()).doesNotContainAnyElementsOf(noted());
    }

    private static List<String> noted() throws IOException {
        return Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\|")
                .matcher(Files.readString(NOTES))
                .results()
                .map(row -> row.group(1))
                .toList();
    }
}
