package hearth.returns;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is really read of a file, whatever its zip says it is, and stops where it grows beyond all reason. */
final class LimitedStream extends FilterInputStream {

    private final String file;
    private final long packed;
    private long read;

    /**
     * Reads from a file or a zip's entry.
     *
     * @param packed its size in the zip, in bytes; the largest number where it is not packed
     */
    LimitedStream(InputStream in, String file, long packed) {
        super(in);
        this.file = file;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        if (got > 0) {
            read += got;
            check();
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        read += skipped;
        check();
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws TooLargeException {
        if (read > Limits.LARGEST_FILE) {
            throw new TooLargeException(file, "holds more than " + Limits.inWords(Limits.LARGEST_FILE));
        }
        if (read > Limits.SUSPICIOUS_SIZE && read / Limits.LARGEST_RATIO > packed) {
            throw new TooLargeException(
                    file,
                    "is packed more than " + Limits.LARGEST_RATIO
                            + " times smaller than it is, which real tables never are");
        }
    }
}
