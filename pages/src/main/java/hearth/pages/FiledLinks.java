package hearth.pages;

/**
 * Addresses in a report that was written to a folder, relative to the page they stand on.
 *
 * @param up the way from the page to the report's folder: "" for a page in it, "../" for a page one folder down
 * @param folder whether the folder holds a report or the book alone
 */
public record FiledLinks(String up, Folder folder) implements Links {

    /** What was written to the folder. */
    public enum Folder {
        /** The report on a return, with the book in it. */
        REPORT,
        /** The promise book alone. */
        BOOK
    }

    /** For a page that stands in the report's own folder. */
    public static final FiledLinks TOP = new FiledLinks("", Folder.REPORT);

    /** For a page one folder down: one promise, one child, one page of the book. */
    public static final FiledLinks BELOW = new FiledLinks("../", Folder.REPORT);

    /** For a page of a folder that holds the promise book alone. */
    public static final FiledLinks BOOK_ALONE = new FiledLinks("../", Folder.BOOK);

    /** For the first page of such a folder's own level. */
    public static final FiledLinks BOOK_TOP = new FiledLinks("", Folder.BOOK);

    @Override
    public String look(String file) {
        return up + "look/" + file;
    }

    @Override
    public String home() {
        return folder == Folder.BOOK ? book() : result();
    }

    @Override
    public String homeWords() {
        return folder == Folder.BOOK ? "All promises" : "This report";
    }

    @Override
    public String result() {
        return up + "index.html";
    }

    @Override
    public String result(ReadBy by) {
        return by == ReadBy.AMBITION ? result() : up + "by-outcome.html";
    }

    @Override
    public String promise(String promise) {
        return up + "promise/" + promise + ".html";
    }

    @Override
    public String promise(String promise, Outcome only) {
        return promise(promise) + "#" + only.mark();
    }

    @Override
    public String children(int page) {
        return up + (page == 1 ? "children.html" : "children-" + page + ".html");
    }

    @Override
    public String child(String child) {
        return up + "child/" + fileName(child) + ".html";
    }

    @Override
    public String child(String child, ReadBy by) {
        return by == ReadBy.AMBITION ? child(child) : up + "child-by-outcome/" + fileName(child) + ".html";
    }

    /** A child's id as a file name that every system accepts and that no two children share. */
    public static String fileName(String child) {
        StringBuilder name = new StringBuilder();
        child.codePoints()
                .forEach(character -> name.append(
                        Character.isLetterOrDigit(character) && character < 128
                                ? Character.toString(character)
                                : "_" + Integer.toHexString(character)));
        return name.toString();
    }

    @Override
    public String rules() {
        return up + "rules.html";
    }

    @Override
    public String rule(String code) {
        return up + "rule/" + fileName(code) + ".html";
    }

    @Override
    public String ready() {
        return up + "ready.html";
    }

    @Override
    public String findings() {
        return up + "file.html";
    }

    @Override
    public String file(String name) {
        return up + name;
    }

    @Override
    public String book() {
        return up + "promises/index.html";
    }

    @Override
    public String book(ReadBy by) {
        return by == ReadBy.AMBITION ? book() : up + "promises/by-outcome.html";
    }

    /** Only where Hearth runs: a report has no dates to choose. */
    @Override
    public String bookDiff() {
        return "";
    }

    @Override
    public String bookPage(String promise) {
        return up + "promises/" + promise + ".html";
    }

    @Override
    public String accessibility() {
        return up + "accessibility.html";
    }
}
