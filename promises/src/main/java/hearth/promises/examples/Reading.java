package hearth.promises.examples;

import hearth.promises.Catalogue;
import hearth.story.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one file, paragraph by paragraph. A mistake spoils its own example and no other. */
final class Reading {

    private static final String MARK = "\uFEFF";

    private final String file;
    private final Catalogue catalogue;
    private final List<Example> examples = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int unreadable;

    Reading(String file, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.file = file;
    }

    ExampleFile read(String text) {
        String plain = remarkOnForm(text);
        Paragraph open = Paragraph.NONE;
        int number = 0;
        for (String line : plain.split("\n", -1)) {
            number++;
            open = read(number, line, open);
        }
        close(open);
        return new ExampleFile(examples, failures, unreadable, remarks);
    }

    private Paragraph read(int number, String line, Paragraph open) {
        if (line.isBlank()) {
            close(open);
            return Paragraph.NONE;
        }
        if (line.strip().startsWith("#")) {
            return open;
        }
        if (!Character.isWhitespace(line.charAt(0)) && !(open.isOpen() && isFact(line))) {
            close(open);
            return new Paragraph(new Place(file, number), line.strip(), catalogue);
        }
        Paragraph paragraph = open.isOpen() ? open : new Paragraph(new Place(file, number), "", catalogue);
        if (!Character.isWhitespace(line.charAt(0))) {
            paragraph.mistake(
                    number,
                    "\"%s\" stands at the margin.%nMaybe two spaces are missing before it.".formatted(line.strip()));
        }
        paragraph.read(number, line);
        return paragraph;
    }

    /** A line at the margin that begins like a fact has lost its indentation. */
    private static boolean isFact(String line) {
        String first = line.split("\\s", 2)[0];
        return Set.of("judge", "expect", "correct", "retract", "source").contains(first)
                || Kind.named(first).isPresent();
    }

    private void close(Paragraph paragraph) {
        if (paragraph.isOpen()) {
            paragraph.example().ifPresentOrElse(examples::add, () -> {
                failures.addAll(paragraph.failures());
                unreadable++;
            });
        }
    }

    private String remarkOnForm(String text) {
        String plain = text;
        if (plain.startsWith(MARK)) {
            remark(1, "It begins with a byte order mark.", "it was saved as \"UTF-8 with BOM\"; UTF-8 is enough.");
            plain = plain.substring(1);
        }
        if (plain.indexOf('\r') >= 0) {
            remark(
                    lineOf(plain, '\r'),
                    "Its lines end as on Windows (CRLF).",
                    "the editor can save with Unix line ends (LF).");
            plain = plain.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (plain.indexOf('\t') >= 0) {
            remark(lineOf(plain, '\t'), "There is a tab in it.", "two spaces are meant.");
        }
        return plain;
    }

    private void remark(int line, String says, String maybe) {
        remarks.add("%s: %s It was read all the same.%n  Maybe %s".formatted(new Place(file, line), says, maybe));
    }

    private static int lineOf(String text, char sign) {
        return (int) text.substring(0, text.indexOf(sign)).lines().count()
                + (text.charAt(Math.max(0, text.indexOf(sign) - 1)) == '\n' ? 1 : 0);
    }
}
