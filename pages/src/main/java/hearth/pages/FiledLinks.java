package hearth.pages;

/**
 * Addresses in a report that was written to a folder, relative to the page they stand on.
 *
 * @param up the way from the page to the report's folder: "" for a page in it, "../" for a page one folder down
 */
public record FiledLinks(String up) implements Links {

    /** For a page that stands in the report's own folder. */
    public static final FiledLinks TOP = new FiledLinks("");

    /** For a page one folder down: one promise, one child, one page of the book. */
    public static final FiledLinks BELOW = new FiledLinks("../");

    @Override
    public String look(String file) {
        return up + "look/" + file;
    }

    @Override
    public String home() {
        return result();
    }

    @Override
    public String homeWords() {
        return "This report";
    }

    @Override
    public String result() {
        return up + "index.html";
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
    public String bookPage(String promise) {
        return up + "promises/" + promise + ".html";
    }

    @Override
    public String accessibility() {
        return up + "accessibility.html";
    }
}
