package hearth.promises.pledge;

import hearth.promises.Catalogue;
import hearth.promises.Pledge;
import hearth.promises.Promises;
import hearth.promises.examples.Failure;
import hearth.promises.examples.Mistake;
import hearth.promises.examples.Place;
import hearth.promises.examples.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pledges of a council as they were written, and what in them could not be understood.
 *
 * @param pledges those that are whole
 * @param failures what is wrong with others: file, line, value, and what may be meant
 */
public record PledgeFile(List<Pledge> pledges, List<Failure> failures) {

    /** Copies the lists. */
    public PledgeFile {
        pledges = List.copyOf(pledges);
        failures = List.copyOf(failures);
    }

    /** The promises of England and these. */
    public Catalogue catalogue() {
        return Promises.catalogue().with(pledges);
    }

    /** Reads every file of this folder whose name ends in {@code .pledge}, or the one file. */
    public static PledgeFile read(Path place) {
        var sum = new Sum(Promises.catalogue());
        TextFile.under(place, ".pledge").forEach(sum::read);
        return sum.all();
    }

    /** Reads the text of one file; its name is only shown. */
    public static PledgeFile read(String file, String text) {
        return read(file, text, Promises.catalogue());
    }

    /** The same, beside these promises: no pledge takes the id of one of them. */
    static PledgeFile read(String file, String text, Catalogue beside) {
        var sum = new Sum(beside);
        sum.read(file, text);
        return sum.all();
    }

    /** The pledges while they are read. */
    private static final class Sum {

        private final List<Pledge> pledges = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Set<String> ids;

        private Sum(Catalogue beside) {
            this.ids = new HashSet<>(beside.ids());
        }

        private void read(TextFile file) {
            switch (file) {
                case TextFile.Text(var path, var text) -> read(path.toString(), text);
                case TextFile.Unreadable unreadable -> failures.add(unreadable.failure());
            }
        }

        private void read(String file, String text) {
            List<String> lines = text.replace("\uFEFF", "").lines().toList();
            int at = 0;
            while (at < lines.size()) {
                at = isNothing(lines.get(at)) ? at + 1 : paragraph(file, lines, at);
            }
        }

        private static boolean isNothing(String line) {
            return line.isBlank() || line.strip().startsWith("#");
        }

        /** Reads one pledge, and gives the line after it. */
        private int paragraph(String file, List<String> lines, int first) {
            String name = lines.get(first).strip();
            var paragraph = new PledgeParagraph(name);
            int before = failures.size();
            int at = first + 1;
            if (Character.isWhitespace(lines.get(first).charAt(0))) {
                fail(
                        new Place(file, first + 1),
                        name,
                        "This line is indented, and no pledge is named above it.\nMaybe a blank line stands in the middle of a pledge.");
            }
            for (;
                    at < lines.size()
                            && !lines.get(at).isBlank()
                            && Character.isWhitespace(lines.get(at).charAt(0));
                    at++) {
                if (isNothing(lines.get(at))) {
                    continue;
                }
                try {
                    paragraph.read(lines.get(at));
                } catch (Mistake mistake) {
                    fail(new Place(file, at + 1), name, mistake.says());
                }
            }
            if (failures.size() == before) {
                finish(paragraph, new Place(file, first + 1), name);
            }
            return at;
        }

        private void finish(PledgeParagraph paragraph, Place place, String name) {
            try {
                Pledge pledge = paragraph.pledge();
                String id = pledge.promise().id();
                if (ids.add(id)) {
                    pledges.add(pledge);
                } else {
                    fail(place, name, "There is a promise \"%s\" already.%nMaybe another id.".formatted(id));
                }
            } catch (Mistake mistake) {
                fail(place, name, mistake.says());
            }
        }

        private void fail(Place place, String name, String says) {
            failures.add(new Failure.NotUnderstood(place, name, says));
        }

        private PledgeFile all() {
            return new PledgeFile(pledges, failures);
        }
    }
}
