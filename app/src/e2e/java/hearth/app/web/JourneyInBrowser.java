package hearth.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the front door to one child, and away again. */
@SuppressWarnings("NullAway.Init")
class JourneyInBrowser {

    private static House house;

    @BeforeAll
    static void open() throws PortTakenException {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aCouncilIsInventedAndAChildIsMet() {
        Page page = house.desk();
        page.navigate(house.address("/"));
        page.click("text=Try an invented council");
        page.waitForSelector("#ambitions");
        walk(page);
        forget(page);
    }

    @Test
    void theWholeWayWithoutScript() {
        Page page = house.withoutScript();
        page.navigate(house.address("/"));
        page.click("text=Try an invented council");
        page.waitForSelector("#ambitions");
        walk(page);
        forget(page);
    }

    @Test
    void theWholeWayByKeyboardAlone() {
        Page page = house.desk();
        page.navigate(house.address("/"));
        press(page, "Try an invented council");
        page.waitForSelector("#ambitions");
        String council = page.locator(".eyebrow").textContent();
        press(page, page.locator(".promise__words a").first().textContent());
        page.waitForSelector("#whom");
        press(page, council);
        page.waitForSelector("#ambitions");
        press(page, "Children");
        page.waitForSelector("#child");
        page.keyboard().press("Tab");
        assertThat(page.url()).endsWith("/children");
    }

    private static void walk(Page page) {
        page.locator(".promise__words a").first().click();
        page.waitForSelector("#whom");
        String child =
                page.locator("section[aria-labelledby=whom] tbody th a").first().textContent();
        page.locator("section[aria-labelledby=whom] tbody th a").first().click();
        assertThat(page.locator("h1").textContent()).contains(child);
        assertThat(page.locator(".verdicts li").count()).isPositive();
    }

    private static void forget(Page page) {
        page.locator(".govuk-breadcrumbs a").first().click();
        String result = page.url();
        page.click("button:has-text('Forget')");
        page.waitForSelector("h1:has-text('It is forgotten')");
        page.navigate(result);
        assertThat(page.locator("h1").textContent()).isEqualTo("This page is not here");
    }

    /** Goes on with Tab until the focus stands on these words, sees that it can be seen there, and presses Enter. */
    private static void press(Page page, String words) {
        for (int step = 0; step < 400; step++) {
            page.keyboard().press("Tab");
            if (words.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("the edge around: " + words)
                        .isNotEqualTo("none");
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("The keyboard never came to: " + words);
    }
}
