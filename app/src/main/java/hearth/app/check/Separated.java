package hearth.app.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Puts a comma between the parts of a JSON array, each written whole. */
final class Separated extends OutputStream {

    private static final byte[] COMMA = ",\n".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;
    private boolean begun;

    Separated(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] part, int from, int length) throws IOException {
        if (length == 0) {
            return;
        }
        if (begun) {
            out.write(COMMA);
        }
        begun = true;
        out.write(part, from, length);
    }
}
