package hearth.app.web;

import com.microsoft.playwright.Page;
import hearth.app.Hearth;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report that somebody took away, opened from their own disk with no Hearth running for it. */
class ReportInBrowser {

    @Test
    void aReportIsOpenedFromADisk(@TempDir Path folder) throws IOException, PortTakenException {
        try (House house = new House()) {
            unpack(house.address(house.council() + "/take/report.zip"), folder);
            for (Page page : new Page[] {house.phone(), house.desk()}) {
                String size = page.viewportSize().width < 600 ? "phone" : "desk";
                page.navigate(folder.resolve("report/index.html").toUri().toString());
                House.lookAt(page, "report-" + size);
                page.locator(".person h3 a").first().click();
                page.waitForSelector("#years");
                House.lookAt(page, "report-child-" + size);
                page.locator(".verdicts h4 a").first().click();
                page.waitForSelector("#whom");
                House.lookAt(page, "report-promise-" + size);
            }
        }
    }

    @Test
    void aReportOnAWaveIsOpenedFromADisk(@TempDir Path folder) throws PortTakenException {
        Hearth.frontDoor().execute("listen", "demo", "--responses", "5000", "--out", folder.toString());
        try (House house = new House()) {
            for (Page page : new Page[] {house.phone(), house.desk()}) {
                String size = page.viewportSize().width < 600 ? "phone" : "desk";
                page.navigate(folder.resolve("index.html").toUri().toString());
                House.lookAt(page, "wave-" + size);
                page.locator("text=For children").first().click();
                page.waitForSelector(".wave-told");
                House.lookAt(page, "wave-for-children-" + size);
            }
        }
    }

    private static void unpack(String address, Path folder) throws IOException {
        try (InputStream in = URI.create(address).toURL().openStream();
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.resolveSibling("."));
                Files.copy(zip, file);
            }
        }
    }
}
