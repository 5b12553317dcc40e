package hearth.promises.examples;

import java.util.ArrayList;
import java.util.List;

/** Why an example did not pass. */
public sealed interface Failure {

    /** Where. */
    Place place();

    /** The name of the example, or empty where the file itself cannot be read. */
    String example();

    /** A few lines that say it. */
    List<String> inWords();

    /** The promises say something else than the example. */
    record Differs(Place place, String example, String expected, String got, List<String> why) implements Failure {
        /** Copies the list. */
        public Differs {
            why = List.copyOf(why);
        }

        @Override
        public List<String> inWords() {
            List<String> lines = new ArrayList<>();
            lines.add(place + ": " + example);
            lines.add("  expected  " + expected);
            lines.add("  got       " + got);
            why.forEach(sentence -> lines.add("  because   " + sentence));
            return lines;
        }
    }

    /** Something in the example cannot be understood. */
    record NotUnderstood(Place place, String example, String says) implements Failure {
        @Override
        public List<String> inWords() {
            List<String> lines = new ArrayList<>();
            lines.add(example.isEmpty() ? place.toString() : place + ": " + example);
            says.lines().forEach(line -> lines.add("  " + line));
            return lines;
        }
    }
}
