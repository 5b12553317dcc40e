package hearth.returns;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How far a read is, whichever file it is at; tells whoever waits, and stops the read when they ask for it. */
public final class Meter {

    private static final long A_STEP = 1 << 18;

    private final Progress progress;
    private final long inAll;
    private long read;
    private long told;
    private boolean stopped;

    /** A read of so many bytes. */
    public Meter(Progress progress, long inAll) {
        this.progress = progress;
        this.inAll = inAll;
    }

    /** Counts what is read of a file. */
    public InputStream of(InputStream file) {
        return new FilterInputStream(file) {
            @Override
            public int read() throws IOException {
                int got = super.read();
                if (got >= 0) {
                    more(1);
                }
                return got;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int got = super.read(into, from, length);
                if (got > 0) {
                    more(got);
                }
                return got;
            }
        };
    }

    private synchronized void more(int bytes) throws StoppedException {
        read += bytes;
        if (!stopped && (read - told >= A_STEP || read >= inAll)) {
            told = read;
            stopped = progress.at(Math.min(read, inAll), inAll) == Progress.Next.STOP;
        }
        if (stopped) {
            throw new StoppedException();
        }
    }
}
