package hearth.app.report;

import hearth.pages.FiledLinks;
import hearth.pages.Links;
import hearth.pages.ReadBy;
import hearth.returns.Progress;
import java.io.IOException;
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
        OldPages.clear(folder);
        write(Shelf.folder(folder), council, takes, progress);
    }

    /** Writes it onto this shelf. It is left unfinished where whoever waits asks to stop. */
    public static void write(Shelf shelf, Council council, List<Take> takes, Progress progress) throws IOException {
        FolderReport report = new FolderReport(council, shelf, takes);
        Look.write(shelf);
        report.writeCouncil();
        report.writePromises();
        report.writeRules();
        report.writeChildren(progress);
        report.writeTakes();
    }

    private void writeCouncil() throws IOException {
        Links top = FiledLinks.TOP;
        for (ReadBy by : ReadBy.values()) {
            put(
                    top.result(by),
                    "result",
                    TheResult.page(
                            council, top, by, takes.stream().map(Take::shown).toList()));
        }
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
        for (ReadBy by : ReadBy.values()) {
            put(FiledLinks.TOP.book(by), "book", TheBook.of(council.catalogue()).page(FiledLinks.BELOW, by));
        }
        for (String id : council.catalogue().ids()) {
            put("promise/" + id + ".html", "promise", ThePromise.filed(council, FiledLinks.BELOW, id, withPage));
            put(
                    "promises/" + id + ".html",
                    "book-entry",
                    TheBook.of(council.catalogue())
                            .page(FiledLinks.BELOW, id, TheBook.here(council, id))
                            .orElseThrow());
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
            for (ReadBy by : ReadBy.values()) {
                String file = FiledLinks.TOP.child(council.id(child), by);
                put(file, "child", TheChild.page(council, FiledLinks.BELOW, child, by));
            }
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
