package hearth.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page, on a phone and at a desk: nothing that axe can see is wrong, and nothing is wider than the screen. */
@SuppressWarnings("NullAway.Init")
class EveryPageInBrowser {

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
    void onAPhone() {
        lookAtAll(house.phone(), "phone");
    }

    @Test
    void atADesk() {
        lookAtAll(house.desk(), "desk");
    }

    @Test
    void whileAReturnIsRead() {
        String large = house.begin(300_000);
        for (Page page : new Page[] {house.phone(), house.desk()}) {
            page.navigate(house.address(large));
            House.lookAt(page, "progress-" + page.viewportSize().width);
        }
        Page page = house.desk();
        page.navigate(house.address(large));
        page.click("text=Stop");
        page.waitForSelector("h1:has-text('Stopped')");
        House.lookAt(page, "stopped-desk");
    }

    @Test
    void whereTheKeyboardIs() {
        Page page = house.desk();
        page.navigate(house.address(house.council()));
        for (int step = 1; step <= 9; step++) {
            page.keyboard().press("Tab");
            if (step == 1 || step == 5 || step == 8 || step == 9) {
                House.shoot(page, "focus-" + step);
            }
        }
    }

    @Test
    void onPaper() {
        Page page = house.withWidth(794);
        Map<String, String> pages = pages(page);
        for (String name : List.of("result", "promise", "child")) {
            page.navigate(house.address(Objects.requireNonNull(pages.get(name))));
            House.print(page, name);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            House.lookAt(page, name + "-paper");
        }
    }

    private static void lookAtAll(Page page, String size) {
        pages(page).forEach((name, address) -> {
            page.navigate(house.address(address));
            House.lookAt(page, name + "-" + size);
        });
    }

    private static Map<String, String> pages(Page page) {
        String council = house.council();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("result", council);
        page.navigate(house.address(council));
        pages.put("promise", page.locator(".promise__words a").nth(1).getAttribute("href"));
        pages.put("promise-review", council + "/promise/voice.review-n");
        pages.put("promise-late", council + "/promise/voice.review-n?only=kept-late");
        pages.put("promise-none", council + "/promise/voice.review-n?only=excused");
        pages.put("child", page.locator(".person h3 a").first().getAttribute("href"));
        pages.put("children", council + "/children");
        pages.put("children-last", council + "/children?page=999");
        pages.put("children-none", council + "/children?child=nobody");
        pages.put("file", council + "/file");
        pages.put("book", "/promises");
        pages.put("book-entry", "/promises/voice.review-1");
        pages.put("accessibility", "/accessibility");
        pages.put("not-here", "/check/nothing");
        assertThat(pages.values()).doesNotContainNull();
        return pages;
    }
}
