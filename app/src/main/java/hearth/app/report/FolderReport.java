package hearth.app.report;

import hearth.pages.FiledLinks;
import hearth.pages.Links;
import hearth.promises.Promises;
import hearth.returns.Progress;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/**
 * The report in a folder: the same pages as the local web page, to be opened in any browser without Hearth. It has a page
 * for each of the children to look at first, up to a number; how many are left out is said, and the tables of verdicts
 * beside it have them all.
 */
public final class FolderReport {

    /** So many children have a page of their own. */
    public static final int MOST_CHILDREN = 1000;

    private static final List<String> LOOK = List.of(
            "hearth.css",
            "mark.svg",
            "rooftops.svg",
            "fonts/atkinson-hyperlegible-next-latin-400-normal.woff2",
            "fonts/atkinson-hyperlegible-next-latin-700-normal.woff2",
            "fonts/atkinson-hyperlegible-next-latin-ext-400-normal.woff2",
            "fonts/atkinson-hyperlegible-next-latin-ext-700-normal.woff2",
            "licences/licences.txt",
            "licences/atkinson-hyperlegible-next-OFL.txt",
            "licences/govuk-frontend-MIT.txt",
            "licences/moj-frontend-MIT.txt");

    private final Council council;
    private final Shelf shelf;
    private final List<Take> takes;
    private final List<Integer> children;

    private FolderReport(Council council, Shelf shelf, List<Take> takes) {
        this.council = council;
        this.shelf = shelf;
        this.takes = takes;
        this.children = council.worstFirst().stream().limit(MOST_CHILDREN).toList();
    }

    /** Writes it into this folder, with these files to take away beside it. */
    public static void write(Path folder, Council council, List<Take> takes, Progress progress) throws IOException {
        write(Shelf.folder(folder), council, takes, progress);
    }

    /** Writes it onto this shelf. It is left unfinished where whoever waits asks to stop. */
    public static void write(Shelf shelf, Council council, List<Take> takes, Progress progress) throws IOException {
        FolderReport report = new FolderReport(council, shelf, takes);
        report.writeLook();
        report.writeCouncil();
        report.writePromises();
        report.writeRules();
        report.writeChildren(progress);
        report.writeTakes();
    }

    private void writeLook() throws IOException {
        for (String file : LOOK) {
            try (InputStream in = FolderReport.class.getResourceAsStream("/static/" + file);
                    OutputStream out = shelf.open("look/" + file)) {
                if (in == null) {
                    throw new FileNotFoundException("look/" + file);
                }
                in.transferTo(out);
            }
        }
    }

    private void writeCouncil() throws IOException {
        Links top = FiledLinks.TOP;
        put(
                "index.html",
                "result",
                TheResult.page(council, top, takes.stream().map(Take::shown).toList()));
        put("file.html", "file", TheFile.page(council, top));
        put("rules.html", "rules", TheRules.page(council, top));
        put("ready.html", "ready", WhetherReady.page(council, top));
        put("accessibility.html", "accessibility", top);
        int pages = Math.max(1, -Math.floorDiv(-children.size(), TheChildren.CHILDREN_A_PAGE));
        for (int page = 1; page <= pages; page++) {
            put(top.children(page), "children", TheChildren.page(council, top, children, page));
        }
    }

    private void writePromises() throws IOException {
        BitSet withPage = new BitSet();
        children.forEach(withPage::set);
        put("promises/index.html", "book", TheBook.page(FiledLinks.BELOW));
        for (String id : Promises.ids()) {
            put("promise/" + id + ".html", "promise", ThePromise.filed(council, FiledLinks.BELOW, id, withPage));
            put(
                    "promises/" + id + ".html",
                    "book-entry",
                    TheBook.page(FiledLinks.BELOW, id).orElseThrow());
        }
    }

    private void writeRules() throws IOException {
        for (String code : TheRule.codes(council)) {
            put(FiledLinks.TOP.rule(code), "rule", TheRule.filed(council, FiledLinks.BELOW, code));
        }
    }

    private void writeChildren(Progress progress) throws IOException {
        int written = 0;
        for (int child : children) {
            String file = FiledLinks.TOP.child(council.id(child));
            put(file, "child", TheChild.page(council, FiledLinks.BELOW, child));
            if (progress.at(++written, children.size()) == Progress.Next.STOP) {
                return;
            }
        }
    }

    private void writeTakes() throws IOException {
        for (Take take : takes) {
            try (OutputStream out = shelf.open(take.shown().file())) {
                take.content().write(council, out);
            }
        }
    }

    private void put(String file, String template, Object page) throws IOException {
        try (OutputStream out = shelf.open(file)) {
            new Sheet(template, page).write(out);
        }
    }
}
