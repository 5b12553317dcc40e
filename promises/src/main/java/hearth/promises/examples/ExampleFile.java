package hearth.promises.examples;

import hearth.promises.Catalogue;
import hearth.promises.Promises;
import java.util.List;

/**
 * What one file of examples holds.
 *
 * @param examples those that can be understood
 * @param failures why others cannot
 * @param unreadable how many cannot
 * @param remarks what was read all the same
 */
public record ExampleFile(List<Example> examples, List<Failure> failures, int unreadable, List<String> remarks) {

    /** Copies the lists. */
    public ExampleFile {
        examples = List.copyOf(examples);
        failures = List.copyOf(failures);
        remarks = List.copyOf(remarks);
    }

    /** Reads the text of a file; its name is only shown. */
    public static ExampleFile read(String file, String text) {
        return read(file, text, Promises.catalogue());
    }

    /** The same, where examples speak of these promises. */
    public static ExampleFile read(String file, String text, Catalogue catalogue) {
        return new Reading(file, catalogue).read(text);
    }
}
