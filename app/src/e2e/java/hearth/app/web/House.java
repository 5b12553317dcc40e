package hearth.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import hearth.synthetic.InventedCouncil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The house, open, with a real Chromium in front of it and an invented council inside. */
final class House implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "shots");
    private static final List<String> CHROMIUMS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Site site = Site.open(0);
    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final String council;

    House() throws PortTakenException {
        council = begin(400);
        awaitReady();
    }

    private static Path chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), CHROMIUMS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium here.\nMaybe: apt-get install chromium"));
    }

    /** Begins to invent a council with so many children, and gives its address. */
    String begin(int children) {
        InventedCouncil invented = InventedCouncil.of(7).lookingAfter(children);
        Given given = new Given.Invented(invented, site.part(Workbench.class).placeForOne());
        return "/check/" + site.part(Desk.class).begin(given).id();
    }

    private void awaitReady() {
        Page page = desk();
        page.navigate(site.address() + council);
        page.waitForSelector("#ambitions");
        page.context().close();
    }

    /** The address of the invented council's first page. */
    String council() {
        return council;
    }

    String address(String path) {
        return site.address() + path;
    }

    Page desk() {
        return page(new NewContextOptions().setViewportSize(1280, 900));
    }

    Page phone() {
        return page(phoneSized());
    }

    Page withoutScript() {
        return page(phoneSized().setJavaScriptEnabled(false));
    }

    Page withWidth(int width) {
        return page(new NewContextOptions().setViewportSize(width, 1100));
    }

    private static NewContextOptions phoneSized() {
        return new NewContextOptions().setViewportSize(390, 844).setDeviceScaleFactor(1);
    }

    private Page page(NewContextOptions options) {
        Page page = browser.newContext(options).newPage();
        page.setDefaultTimeout(120_000);
        return page;
    }

    /** Looks at the page as axe does, and leaves a picture of it to be looked at by people. */
    static void lookAt(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
        assertThat(new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations())
                .as(name)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s: wider than the screen by", name)
                .isEqualTo(0);
    }

    /** A picture of what is on the screen now. */
    static void shoot(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    static void print(Page page, String name) {
        page.pdf(new PdfOptions().setPath(SHOTS.resolve(name + ".pdf")).setFormat("A4"));
    }

    @Override
    public void close() {
        playwright.close();
        site.close();
    }
}
