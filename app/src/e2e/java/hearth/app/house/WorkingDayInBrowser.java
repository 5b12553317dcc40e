package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import hearth.app.demonstration.Demonstration;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.store.Accounts;
import hearth.store.Seen;
import hearth.story.ChildId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first working day, in a real Chromium: at a desk, on a phone, by keyboard, and without script. */
@SuppressWarnings("NullAway.Init")
class WorkingDayInBrowser {

    private static final Path SHOTS = Path.of("target", "shots");
    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String WORDS = "I want to see my brother on Saturdays, and I want to choose where.";

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @Test
    void theFirstWorkingDayAtADesk() {
        day(page(new NewContextOptions().setViewportSize(1280, 900)), "desk");
    }

    @Test
    void theFirstWorkingDayOnAPhone() {
        day(page(new NewContextOptions().setViewportSize(390, 844)), "phone");
    }

    @Test
    void theFirstWorkingDayWithoutScript() {
        day(page(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false)), "plain");
    }

    @Test
    void whatIsTypedIsKeptWithinSecondsAndFoundAgain() {
        Page page = page(new NewContextOptions().setViewportSize(1280, 900));
        signIn(page, InventedHouse.face(Role.SOCIAL_WORKER));
        page.navigate(address(young()));
        page.click("text=Write down a note");
        page.fill("#note", "Half a thought, and then the phone rang");
        page.waitForSelector("#saved:has-text('Kept at')");
        String form = page.url();
        page.context().clearCookies();
        page.navigate(form);
        signInHere(page, InventedHouse.face(Role.SOCIAL_WORKER));
        page.waitForSelector("h1:has-text('A note about')");

        assertThat(page.inputValue("#note")).isEqualTo("Half a thought, and then the phone rang");
        page.click("text=Throw this away");
    }

    @Test
    void aVisitIsWrittenDownByKeyboardAlone() {
        Page page = page(new NewContextOptions().setViewportSize(1280, 900));
        signIn(page, InventedHouse.face(Role.SOCIAL_WORKER));
        page.navigate(address(young()) + "/record/visit");
        page.focus("#day");
        int keys = 0;
        for (String key : List.of("Tab", "Tab", "Space", "Tab", "Tab", "Space", "Tab")) {
            page.keyboard().press(key);
            keys++;
        }
        page.keyboard().type("I beat her at chess.");
        for (String key : List.of("Tab", "Tab", "Tab", "Enter")) {
            page.keyboard().press(key);
            keys++;
        }
        page.waitForSelector("h1:has-text('The visit is in the record')");

        assertThat(keys).as("keys beyond the words").isLessThanOrEqualTo(12);
        assertThat(page.textContent("main")).contains("I beat her at chess.");
    }

    private static void day(Page page, String size) {
        page.navigate(InventedHouse.site().address() + "/");
        lookAt(page, size + "-1-sign-in");
        page.click("text=Social worker");
        page.waitForSelector("h1:has-text('My work')");
        lookAt(page, size + "-2-my-work");
        page.navigate(address(young()));
        lookAt(page, size + "-3-child");
        page.click("text=Write down a visit");
        page.waitForSelector("h1:has-text('A visit to')");
        page.check("[name^='alone.'][value=yes]");
        page.fill("[name^='said.']", WORDS + " (" + size + ")");
        page.fill("#note", "We talked in the kitchen while the kettle boiled.");
        page.check("[name^='welfare.'][value=safeguarded]");
        lookAt(page, size + "-4-visit");
        page.click("button:has-text('Keep it in the record')");
        page.waitForSelector("h1:has-text('The visit is in the record')");
        lookAt(page, size + "-5-written");
        page.click("a:has-text('Back to')");
        assertThat(page.textContent(".own-words")).contains(WORDS + " (" + size + ")");
        found(page, size);
        page.click("button:has-text('Sign out')");
        stopped(page, size);
        youngPerson(page, size);
    }

    /** The child is found by a name in which a letter is missing. */
    private static void found(Page page, String size) {
        String name = InventedHouse.face(Role.CHILD).name();
        page.fill("#find", name.charAt(0) + name.substring(2));
        page.click(".find__go");
        page.waitForSelector(".hit");
        lookAt(page, size + "-11-found");
        page.click(".hit a[href$='" + young() + "']");
        page.waitForSelector(".child-head");
    }

    @Test
    void everyFormFitsAPhoneAndADeskAndIsCleanUnderAxe() {
        for (int width : List.of(390, 1280)) {
            Page page = page(new NewContextOptions().setViewportSize(width, 900));
            signIn(page, InventedHouse.face(Role.SOCIAL_WORKER));
            for (String form : List.of(
                    "family-time",
                    "assessment",
                    "plan",
                    "decision",
                    "move",
                    "missing",
                    "health",
                    "school",
                    "other?kind=told",
                    "answer",
                    "take-back")) {
                page.navigate(address(young()) + "/record/" + form);
                lookAt(page, "form-" + form.replaceFirst("\\?.*", "") + "-" + width);
            }
            page.click("button:has-text('Sign out')");
            signIn(page, InventedHouse.face(Role.ADMINISTRATOR));
            lookAt(page, "people-" + width);
            page.click(".staff a");
            lookAt(page, "account-" + width);
            page.click("button:has-text('Sign out')");
            signIn(page, InventedHouse.face(Role.TEAM_MANAGER));
            page.navigate(InventedHouse.site().address() + "/hand-over");
            lookAt(page, "hand-over-" + width);
            page.click("main ul a");
            lookAt(page, "handed-over-" + width);
        }
    }

    private static void stopped(Page page, String size) {
        Person other = somebodyElse();
        signIn(page, other);
        page.navigate(address(young()));
        lookAt(page, size + "-6-stopped");
        page.check("[value=PUBLIC_INTEREST]");
        page.fill("#reason", "The night team rang: there was a call from the home.");
        page.click("button:has-text('Open it for an hour')");
        page.waitForSelector("text=You opened this record in need");
        lookAt(page, size + "-7-in-need");
        page.click("button:has-text('Sign out')");
    }

    private static void youngPerson(Page page, String size) {
        signIn(page, InventedHouse.face(Role.CHILD));
        lookAt(page, size + "-8-young-person");
        page.click("text=Who looked at this record");
        page.waitForSelector("text=The night team rang");
        lookAt(page, size + "-9-who-looked");
        page.click("button:has-text('Sign out')");
        signIn(page, InventedHouse.face(Role.AUDITOR));
        lookAt(page, size + "-10-alerts");
    }

    private static Person somebodyElse() {
        House house = InventedHouse.house();
        return house.staffing().everybody().stream()
                .filter(person -> person.is(Role.SOCIAL_WORKER))
                .filter(person -> house.accounts().of(person.id()).isPresent())
                .filter(person -> house.gate().child(person, young(), "test") instanceof Seen.Closed)
                .findFirst()
                .orElseThrow();
    }

    private static void signIn(Page page, Person person) {
        page.navigate(InventedHouse.site().address() + "/sign-in");
        signInHere(page, person);
    }

    private static void signInHere(Page page, Person person) {
        page.fill("#username", Accounts.userName(person));
        page.fill("#password", Demonstration.PASSWORD);
        page.click(".sign-in button");
        page.waitForSelector(".signed-in");
    }

    private static ChildId young() {
        return InventedHouse.house().gate().mine(InventedHouse.face(Role.CHILD), "test").stream()
                .map(told -> told.story().child())
                .findFirst()
                .orElseThrow();
    }

    private static String address(ChildId child) {
        return InventedHouse.site().address() + "/child/" + child;
    }

    private static Page page(NewContextOptions options) {
        Page page = browser.newContext(options).newPage();
        page.setDefaultTimeout(120_000);
        return page;
    }

    private static void lookAt(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s: wider than the screen by", name)
                .isEqualTo(0);
        if (!name.startsWith("plain")) {
            assertThat(new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations())
                    .as(name)
                    .isEmpty();
        }
    }

    private static Path chromium() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium here.\nMaybe: apt-get install chromium"));
    }
}
