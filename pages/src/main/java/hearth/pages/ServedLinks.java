package hearth.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses on the local web page, for one return that was checked. */
public record ServedLinks(String check) implements Links {

    /** Outside any return: the start page and the promise book. */
    public static final ServedLinks NO_RETURN = new ServedLinks("");

    @Override
    public String look(String file) {
        return "/" + file;
    }

    @Override
    public String home() {
        return "/return";
    }

    @Override
    public String homeWords() {
        return "Check a return";
    }

    @Override
    public String result() {
        return "/check/" + check;
    }

    @Override
    public String result(ReadBy by) {
        return result() + order(by);
    }

    private static String order(ReadBy by) {
        return by == ReadBy.AMBITION ? "" : "?by=" + by.mark();
    }

    /** What if the law changed. */
    public String whatIf() {
        return result() + "/what-if";
    }

    /** Where a form is sent for Hearth to let go of the return. */
    public String forget() {
        return result() + "/forget";
    }

    @Override
    public String promise(String promise) {
        return result() + "/promise/" + promise;
    }

    @Override
    public String promise(String promise, Outcome only) {
        return promise(promise) + "?only=" + only.mark();
    }

    @Override
    public String children(int page) {
        return result() + "/children" + (page == 1 ? "" : "?page=" + page);
    }

    @Override
    public String child(String child) {
        return result() + "/child/"
                + URLEncoder.encode(child, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String child(String child, ReadBy by) {
        return child(child) + order(by);
    }

    @Override
    public String rules() {
        return result() + "/rules";
    }

    /** The same, grouped in another way. */
    public String rules(RulesPage.By by) {
        return rules() + (by == RulesPage.By.RULE ? "" : "?by=" + by.word());
    }

    @Override
    public String rule(String code) {
        return result() + "/rule/" + code;
    }

    /** Where a reason is sent why what a rule found is right as it stands. */
    public String reason(String code) {
        return rule(code) + "/reason";
    }

    @Override
    public String ready() {
        return result() + "/ready";
    }

    @Override
    public String findings() {
        return result() + "/file";
    }

    @Override
    public String file(String name) {
        return result() + "/take/" + name;
    }

    @Override
    public String book() {
        return "/promises" + here();
    }

    @Override
    public String book(ReadBy by) {
        return "/promises" + here() + order(by).replace("?", check.isEmpty() ? "?" : "&");
    }

    @Override
    public String bookPage(String promise) {
        return "/promises/" + promise + here();
    }

    @Override
    public String bookDiff() {
        return "/law-between";
    }

    /** The book goes on speaking of the return that the reader came from. */
    private String here() {
        return check.isEmpty() ? "" : "?here=" + check;
    }

    @Override
    public String accessibility() {
        return "/accessibility";
    }
}
