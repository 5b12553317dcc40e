package hearth.promises.examples;

/**
 * A line in a file of examples.
 *
 * @param file the file, as it was asked for
 * @param line the line, from 1; 0 stands for the whole file
 */
public record Place(String file, int line) {

    Place at(int other) {
        return new Place(file, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
