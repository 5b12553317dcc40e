package hearth.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.app.check.ReturnedStories;
import hearth.app.check.Verdicts;
import hearth.app.web.Caller.Handed;
import hearth.promises.Asking;
import hearth.promises.Because;
import hearth.promises.Verdict.Word;
import hearth.returns.Progress;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.synthetic.InventedCouncil;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as it stands on a real port: what comes in, what goes out, and who is turned away. */
@SuppressWarnings("NullAway.Init")
class SiteTest {

    private static Site site;
    private static Caller caller;

    @BeforeAll
    static void open() throws PortTakenException {
        site = Site.open(0);
        caller = new Caller(site);
    }

    @AfterAll
    static void close() {
        caller.close();
        site.close();
    }

    @Test
    void aReturnGoesInAndItsChildrenComeOut() throws InterruptedException {
        HttpResponse<String> begun = caller.handIn(SmallReturn.files());
        assertThat(begun.statusCode()).isEqualTo(303);

        HttpResponse<String> result = caller.await(begun);

        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.body())
                .contains("1 April 2025 to 31 March 2026", "Five ambitions for every child", "Child A1", "Child A2")
                .contains("3 children");
        String council = result.request().uri().getPath();
        assertThat(caller.get(council + "/child/A%2F3").body()).contains("Child A/3");
        assertThat(caller.get(council + "/children?child=a2").body())
                .contains("Child A2")
                .doesNotContain("Child A1");
        assertThat(caller.get(council + "/file").body()).contains("episodes.csv", "not supplied");
        assertThat(caller.get(council + "/promise/voice.review-2").body()).contains("A2");
        assertThat(caller.get(council + "/take/verdicts.csv").body()).startsWith("child,promise");
        assertThat(caller.get(council + "/take/findings.csv").body()).startsWith("rule,severity");
        assertThat(caller.get(council + "/take/result.json").body()).startsWith("{\"return\"");
        assertThat(caller.get(council + "/take/report.zip").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"report.zip\"");
        assertThat(caller.get(council + "/take/passwd").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherYearAndAnotherDayAreTakenAsAskedFor() throws InterruptedException {
        HttpResponse<String> begun =
                caller.handIn(SmallReturn.with(Handed.written("year", "2026"), Handed.written("as-of", "31 12 2025")));

        assertThat(caller.await(begun).body())
                .contains(
                        "the year was given", "31 December 2025", "What this return tells of later days is left out.");
    }

    @Test
    void aDayThatCannotBeIsComplainedOfAndNothingIsChecked() {
        HttpResponse<String> answer = caller.handIn(SmallReturn.with(Handed.written("as-of", "31/2/2026")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("“31/2/2026” is no day.", "The files were let go of");
    }

    @Test
    void aChildsPageSaysWhatTheBatchCounted(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("header.csv"), SmallReturn.HEADER);
        Files.writeString(folder.resolve("episodes.csv"), SmallReturn.EPISODES);
        Files.writeString(folder.resolve("reviews.csv"), SmallReturn.REVIEWS);
        Verdicts batch = batch(folder);
        HttpResponse<String> result = caller.await(caller.handIn(SmallReturn.files()));
        for (int child = 0; child < 2; child++) {
            String page = caller.get(result.request().uri().getPath() + "/child/"
                            + batch.stories().id(child))
                    .body()
                    .replace("&#39;", "'");
            batch.on(child).stream()
                    .filter(judged -> judged.verdict().word() != Word.NOT_OWED)
                    .forEach(judged -> assertThat(page)
                            .contains(judged.promise().words())
                            .contains(Because.of(judged).getLast().replace("this source", "this return")));
            assertThat(page.split("class=\"verdict verdict-", -1))
                    .hasSize(1 + batch.on(child).size());
        }
    }

    private static Verdicts batch(Path folder) {
        if (ReturnReading.of(folder).read(Progress.none()) instanceof Outcome.Read(var ssda903)) {
            return Verdicts.of(ReturnedStories.of(ssda903), Asking.on(LocalDate.parse("2026-03-31")), Progress.none())
                    .orElseThrow();
        }
        throw new AssertionError("The return could not be read");
    }

    @Test
    void whatIsNoReturnEndsInAClearPage() throws InterruptedException {
        assertRefused("There is nothing in it", new Handed("return", "header.csv", ""));
        assertRefused("holiday.txt", new Handed("return", "holiday.txt", "Dear all, I am away until Monday."));
        assertRefused("cannot be opened as a zip", new Handed("return", "return.zip", "PK\u0003\u0004 and no more"));
        assertRefused("photo.csv", new Handed("return", "photo.csv", "\u0089PNG\u0000\u0001\u0002"));
    }

    private static void assertRefused(String says, Handed file) throws InterruptedException {
        HttpResponse<String> answer = caller.await(caller.handIn(file));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("This could not be read", "Maybe ", says)
                .doesNotContain("/tmp/", "hearth-", "Exception", "\tat ");
    }

    @Test
    void nothingChosenIsSaidBesideTheField() {
        HttpResponse<String> answer = caller.handIn(new Handed("return", "", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("No file was chosen.");
    }

    @Test
    void theBookIsSearchedAndReadByOutcomeWithoutAnyScript() {
        assertThat(caller.get("/promises?search=dentist").body())
                .contains("You see a dentist.")
                .doesNotContain("Your first review");
        assertThat(caller.get("/promises?search=xylophone").body()).contains("No promise has all of these words");
        assertThat(caller.get("/promises?by=outcome").body()).contains("id=\"healthy\"", "id=\"engaged\"");
        assertThat(caller.get("/promises/voice.review-1").body())
                .contains("class=\"timeline\"", "Wording not yet checked", "uksi/2010/959/regulation/33");
    }

    @Test
    void twoDaysOfLawAreSetSideBySide() {
        assertThat(caller.get("/law-between?from=2011-03-31&to=2011-04-01").body())
                .contains("From 31 March 2011 to 1 April 2011", "Your first review is within 20 working days.");
        assertThat(caller.get("/law-between?from=soon&to=").body()).contains("Both days are needed.");
    }

    @Test
    void aReturnIsReadByOutcomeAndInTheBookToo() throws InterruptedException {
        HttpResponse<String> begun = caller.handIn(SmallReturn.files());
        String place = begun.headers().firstValue("Location").orElseThrow();
        caller.await(begun);

        assertThat(caller.get(place + "?by=outcome").body()).contains("Five outcomes for every child");
        assertThat(caller.get("/promises/voice.review-1?here=" + place.substring(place.lastIndexOf('/') + 1))
                        .body())
                .contains("How often it was kept here");
        assertThat(caller.get(place + "/what-if").body()).contains("What if the law changed?");
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCareful() {
        for (String path : new String[] {"/", "/hearth.css", "/not-here", "/promises"}) {
            HttpResponse<String> answer = caller.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .hasValue("same-origin");
            assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy"))
                    .hasValue("same-origin");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(caller.get("/").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void anotherSitesNameIsTurnedAway() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("Hearth is not open under that name");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n".formatted(site.port())))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whatIsNoRequestGetsNoStackTrace() throws IOException {
        assertThat(raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("Exception", "Tomcat/");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFormFromAnotherSiteIsTurnedAway() {
        assertThat(caller.send(caller.to("/invented").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.send(caller.to("/invented")
                                .header("Origin", "http://evil.example")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.send(caller.to("/invented")
                                .header("Sec-Fetch-Site", "same-site")
                                .header("Origin", "http://localhost:" + site.port())
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotThereIsSaidPlainly() {
        for (String path : new String[] {"/nothing", "/check/abc", "/promises/none", "/trouble"}) {
            assertThat(caller.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(caller.get(path).body()).as(path).contains("This page is not here");
        }
        assertThat(caller.post("/promises").statusCode()).isEqualTo(405);
        assertThat(caller.get("/check").statusCode()).isEqualTo(303);
    }

    @Test
    void stopStopsAndForgetForgets() throws InterruptedException {
        Given large = new Given.Invented(
                InventedCouncil.of(3).lookingAfter(2_000_000),
                site.part(Workbench.class).placeForOne());
        String council = "/check/" + site.part(Desk.class).begin(large).id();
        assertThat(caller.get(council).body()).contains("id=\"progress\"");

        HttpResponse<String> stopped = caller.await(caller.post(council + "/stop"));

        assertThat(stopped.body()).contains("<h1>Stopped</h1>");
        assertThat(caller.post(council + "/forget").headers().firstValue("Location"))
                .hasValue("/forgotten");
        assertThat(caller.get(council).statusCode()).isEqualTo(404);
    }

    @Test
    void noFileIsLeftBehind() throws IOException, PortTakenException, InterruptedException {
        Path bench;
        try (Site another = Site.open(0);
                Caller there = new Caller(another)) {
            bench = another.part(Workbench.class).comingIn().getParent();
            there.await(there.handIn(SmallReturn.files()));
            try (Stream<Path> left = Files.walk(bench)) {
                assertThat(left.filter(Files::isRegularFile)).hasSize(1).allMatch(file -> file.endsWith("owner"));
            }
        }
        assertThat(bench).doesNotExist();
    }

    @Test
    void aTakenPortIsSaidToBeTaken() {
        assertThatThrownBy(() -> Site.open(site.port())).isInstanceOf(PortTakenException.class);
    }
}
