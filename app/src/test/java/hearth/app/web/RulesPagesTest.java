package hearth.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.app.web.Caller.Handed;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a data officer finds and does on the pages of the rules, before a return is sent. */
@SuppressWarnings("NullAway.Init")
class RulesPagesTest {

    private static final String HEADER = SmallReturn.HEADER.replace("01/05/2014,WBRI", "01/05/2014,ZZZZ");
    private static final String WORKERS = """
            CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
            A1,01/05/2014,AB1234567,04/05/2025,01/09/2025,ORGRST
            A1,01/05/2014,CD7654321,01/09/2025,,
            """;

    private static final Pattern ROWS = Pattern.compile("<strong>(\\d+) rows?</strong>");

    private static Site site;
    private static Caller caller;
    private static String check;

    @BeforeAll
    static void open() throws PortTakenException, InterruptedException {
        site = Site.open(0);
        caller = new Caller(site);
        check = handIn();
    }

    @AfterAll
    static void close() {
        caller.close();
        site.close();
    }

    private static String handIn(Handed... others) throws InterruptedException {
        Handed[] files = new Handed[4 + others.length];
        files[0] = new Handed("return", "header.csv", HEADER);
        files[1] = new Handed("return", "episodes.csv", SmallReturn.EPISODES);
        files[2] = new Handed("return", "reviews.csv", SmallReturn.REVIEWS);
        files[3] = new Handed("return", "sw_episodes.csv", WORKERS);
        System.arraycopy(others, 0, files, 4, others.length);
        HttpResponse<String> begun = caller.handIn(files);
        caller.await(begun);
        return begun.headers().firstValue("Location").orElseThrow();
    }

    private static String page(String path) {
        return caller.get(check + path).body();
    }

    @Test
    void theRuleThatIsBrokenIsListedWithItsChildren() {
        assertThat(page("/rules")).contains("Rule 103 ").contains(check + "/rule/103");
    }

    @Test
    void aRuleIsFoundByItsCodeByAWordAndByAChild() {
        assertThat(page("/rules?find=103")).contains(check + "/rule/103\">");
        assertThat(page("/rules?find=a1")).contains(check + "/rule/103\">");
        assertThat(page("/rules?find=a2")).doesNotContain(check + "/rule/103\">");
        assertThat(page("/rules?find=no+such+word")).contains("No rule here found anything.");
    }

    @Test
    void theChildrenWithMostToPutRightStandFirst() {
        String page = page("/rules?by=child");

        assertThat(page).contains("Child A1").contains("/rule/103\">103</a>");
        assertThat(ROWS.matcher(page).results().map(found -> Integer.valueOf(found.group(1))))
                .hasSize(3)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theChildWithOneThingMoreStandsBeforeTheOthers() {
        String page = page("/rules?by=child");

        assertThat(page.indexOf("Child A1")).isLessThan(page.indexOf("Child A2"));
    }

    @Test
    void whoseChildrenTheyAreIsToldByTheLastSocialWorker() {
        assertThat(page("/rules?by=worker")).contains("Social worker CD7654321").doesNotContain("AB1234567");
    }

    @Test
    void theErrorIsShownInTheChildsRow() {
        assertThat(page("/rule/103")).contains("Child A1").contains("<mark class=\"value\">ZZZZ</mark>");
    }

    @Test
    void aRuleThatIsNotThereIsSaidPlainly() {
        assertThat(caller.get(check + "/rule/NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void whatStandsInTheWayIsSaidFirst() {
        String ready = page("/ready");
        assertThat(ready).contains("Not yet: ").contains("Last year’s return is not beside it");
        assertThat(ready.indexOf("In the way")).isLessThan(ready.indexOf("To look at"));
    }

    @Test
    void aReasonIsKeptCarriedToTheNextCheckAndTakenBack() throws InterruptedException {
        String first = handIn();
        tell(first, "=a formula, and why it is right");

        assertThat(caller.get(first + "/rule/103").body()).contains("=a formula, and why it is right");
        String carried = caller.get(first + "/take/reasons.csv").body();
        assertThat(carried)
                .startsWith("rule,child,reason,given")
                .contains("103,A1,\"'=a formula, and why it is right\"");

        String next = handIn(new Handed("reasons", "reasons.csv", carried));
        assertThat(caller.get(next + "/rule/103").body())
                .contains("Right as it stands:")
                .contains("=a formula, and");

        tell(next, "  ");
        assertThat(caller.get(next + "/rule/103").body()).doesNotContain("Right as it stands:");
        forget(first);
        forget(next);
    }

    @Test
    void aReasonThatCannotBeUsedIsSaidAndTheOthersAreKept() throws InterruptedException {
        String one = handIn(
                new Handed("reasons", "reasons.csv", "rule,child,reason\n103,,because\n103,A1,A new code list\n"));

        assertThat(caller.get(one).body()).contains("Line 2 of the reasons names no rule, no child or no reason.");
        assertThat(caller.get(one + "/rule/103").body()).contains("A new code list");
        forget(one);
    }

    /** Hearth holds three returns at a time; the one that the other tests look at must stay. */
    private static void forget(String place) {
        assertThat(caller.post(place + "/forget").statusCode()).isEqualTo(303);
    }

    private static void tell(String place, String reason) {
        HttpResponse<String> kept = caller.send(caller.to(place + "/rule/103/reason")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("child=A1&reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8))));
        assertThat(kept.statusCode()).isEqualTo(303);
    }

    @Test
    void theWorkbookHoldsTheRulesAndEveryRow(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("findings.xlsx"), caller.bytes(check + "/take/findings.xlsx"));
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts.get("xl/workbook.xml")).contains("Rules").contains("What to put right");
        assertThat(String.join("", parts.values()))
                .contains("ETHNIC")
                .contains("A1")
                .doesNotContain("<f>");
    }
}
