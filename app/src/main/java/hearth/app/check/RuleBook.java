package hearth.app.check;

import hearth.returns.Severity;
import hearth.returns.WhichYear;
import hearth.returns.cin.Module;
import hearth.returns.cin.rules.CinRules;
import hearth.returns.rules.Chapter;
import hearth.returns.rules.Rule;
import hearth.returns.rules.Rule.Need;
import hearth.returns.rules.RuleYears;
import hearth.returns.rules.Trait;
import hearth.returns.rules.Walk;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of a return in words, printed from the rules themselves. */
public final class RuleBook {

    private final String title;
    private final List<Part> parts;

    private RuleBook(String title, List<Part> parts) {
        this.title = title;
        this.parts = parts;
    }

    /** Rules that are about the same thing. */
    private record Part(String title, List<Entry> entries) {}

    /** One rule: what is wrong where it is broken, and its whole page in Markdown. */
    private record Entry(String code, String says, String words) {}

    /** The rules of the SSDA903 return, grouped by what they are about. */
    public static RuleBook ssda903() {
        return new RuleBook(
                "The rules of the SSDA903 return",
                SsdaRules.chapters().stream()
                        .map(chapter -> new Part(
                                chapter.title(),
                                chapter.rules().stream()
                                        .map(rule -> new Entry(rule.code(), rule.says(), words(rule)))
                                        .toList()))
                        .toList());
    }

    /** The rules of the children in need census, grouped by the part of the census that they are about. */
    public static RuleBook census() {
        return new RuleBook(
                "The rules of the children in need census",
                Module.all().stream()
                        .map(module -> new Part(
                                module.title(),
                                CinRules.all().stream()
                                        .filter(rule -> rule.module() == module)
                                        .map(rule -> new Entry(rule.code(), rule.says(), CensusRuleWords.of(rule)))
                                        .toList()))
                        .filter(part -> !part.entries().isEmpty())
                        .toList());
    }

    /** How many rules there are. */
    public int size() {
        return parts.stream().mapToInt(part -> part.entries().size()).sum();
    }

    /** What the rule with this code asks, where there is one. */
    public Optional<String> words(String code) {
        return parts.stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.code().equals(code))
                .map(Entry::words)
                .findFirst();
    }

    /** Every rule, one line each, grouped by what they are about. */
    public String list() {
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            words.append(part.title()).append('\n');
            part.entries().forEach(entry -> words.append("  %-10s %s%n".formatted(entry.code(), entry.says())));
            words.append('\n');
        }
        return words.append("%d rules.%n".formatted(size())).toString();
    }

    /** What one rule asks, as a page of Markdown that reads well as it stands. */
    public static String words(Rule rule) {
        StringBuilder words = new StringBuilder();
        words.append("# Rule %s%n%n%s%n%n%s%n%n".formatted(rule.code(), rule.says(), rule.maybe()));
        words.append("- %s%n"
                .formatted(
                        rule.severity() == Severity.QUERY
                                ? "A question: what it finds may be right."
                                : "An error: what it finds has to be put right."));
        words.append("- About: %s%n".formatted(chapter(rule)));
        words.append("- Points at: %s%n"
                .formatted(rule.fields().stream().map(Item::name).collect(Collectors.joining(", "))));
        words.append("- Stands: %s%n".formatted(years(rule.years())));
        words.append("%n## What it looks at%n%n".formatted());
        rule.walks().forEach(walk -> words.append(walk(walk)));
        words.append("%n## What it needs%n%n".formatted());
        rule.needs().stream().map(RuleBook::need).distinct().forEach(need -> words.append("- %s%n".formatted(need)));
        return words.toString();
    }

    /** Writes a page of Markdown for each rule, and one that lists them. */
    public void writeMarkdown(Path folder) {
        StringBuilder list = new StringBuilder("# %s%n".formatted(title));
        for (Part part : parts) {
            list.append("%n## %s%n%n".formatted(part.title()));
            for (Entry entry : part.entries()) {
                list.append("- [%s](%s.md) %s%n".formatted(entry.code(), entry.code(), entry.says()));
                write(folder, entry.code() + ".md", entry.words());
            }
        }
        write(folder, "index.md", list.toString());
    }

    /** Writes a page of HTML for each rule, and one that lists them. */
    public void writeHtml(Path folder) {
        StringBuilder list = new StringBuilder("<h1>%s</h1>%n".formatted(title));
        for (Part part : parts) {
            list.append("<h2>%s</h2>%n<ul>%n".formatted(escaped(part.title())));
            for (Entry entry : part.entries()) {
                list.append("<li><a href=\"%s.html\">%s</a> %s</li>%n"
                        .formatted(entry.code(), entry.code(), escaped(entry.says())));
                write(folder, entry.code() + ".html", page("Rule " + entry.code(), html(entry)));
            }
            list.append("</ul>\n");
        }
        write(folder, "index.html", page(title, list.toString()));
    }

    /** The few forms of Markdown that the pages use, as HTML. */
    private static String html(Entry entry) {
        StringBuilder html = new StringBuilder();
        boolean inList = false;
        for (String line : entry.words().split("\\R", -1)) {
            boolean isItem = line.startsWith("- ");
            if (isItem != inList) {
                html.append(isItem ? "<ul>\n" : "</ul>\n");
                inList = isItem;
            }
            html.append(html(line));
        }
        return html.append("<p><a href=\"index.html\">All rules</a></p>\n").toString();
    }

    private static String html(String line) {
        if (line.startsWith("## ")) {
            return "<h2>%s</h2>%n".formatted(escaped(line.substring(3)));
        }
        if (line.startsWith("# ")) {
            return "<h1>%s</h1>%n".formatted(escaped(line.substring(2)));
        }
        if (line.startsWith("- ")) {
            return "<li>%s</li>%n".formatted(escaped(line.substring(2)));
        }
        return line.isBlank() ? "" : "<p>%s</p>%n".formatted(escaped(line));
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                body { max-width: 66ch; margin: 2rem auto; padding: 0 1rem; background: #fffdf8; color: #1f2430;
                       font: 19px/1.5 "Atkinson Hyperlegible Next", sans-serif; }
                a { color: #0c5a4c; }
                </style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(escaped(title), body);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String chapter(Rule rule) {
        return SsdaRules.chapters().stream()
                .filter(chapter -> chapter.rules().contains(rule))
                .map(Chapter::title)
                .findFirst()
                .orElse("");
    }

    /** In which years a rule stands, in words that follow "stands". */
    public static String years(RuleYears years) {
        String since = years.since() == 0 ? "in every year" : "since the return of %d".formatted(years.since());
        return years.worded() > Math.max(years.since(), 2023)
                ? "%s; worded so since that of %d, and in earlier years used as worded then"
                        .formatted(since, years.worded())
                : since;
    }

    private static String walk(Walk walk) {
        String rows = "Rows of %s".formatted(table(walk.year(), walk.table()));
        String traits = walk.traits().stream()
                .filter(list -> !list.isEmpty())
                .map(RuleBook::all)
                .collect(Collectors.joining("; or "));
        return traits.isEmpty() ? "- %s%n".formatted(rows) : "- %s where %s%n".formatted(rows, traits);
    }

    private static String all(List<Trait> traits) {
        return traits.stream()
                .map(trait -> "%s %s".formatted(trait.item(), trait.words()))
                .collect(Collectors.joining(" and "));
    }

    private static String need(Need need) {
        return switch (need) {
            case Need.ATable one -> "the table %s".formatted(table(one.year(), one.table()));
            case Need.AnyTable any ->
                "one of the tables %s"
                        .formatted(any.tables().stream()
                                .map(table -> table(any.year(), table))
                                .collect(Collectors.joining(", ")));
            case Need.AColumn column ->
                "its column %s, in %s".formatted(column.item(), table(column.year(), column.table()));
            case Need.Reference reference -> reference.part().words();
            case Need.InForm form -> "a return sent as %s".formatted(form.form());
        };
    }

    private static String table(WhichYear year, Table table) {
        return year == WhichYear.LAST_YEAR ? table.title() + " of last year" : table.title();
    }

    private static void write(Path folder, String name, String words) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
