package hearth.listening.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads text that says it is UTF-8 and may have lines of an old Windows program in it: what is no UTF-8 is taken as
 * windows-1252, letter by letter, and counted. UTF-16 is known by its mark.
 */
final class MixedReader extends Reader {

    private static final Charset OLD = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder;
    private boolean ended;
    private long old;

    MixedReader(InputStream in) throws IOException {
        this.in = in;
        fill();
        decoder = charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many letters were none of UTF-8. */
    long oldLetters() {
        return old;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(into, from, length);
        int before = chars.position();
        while (chars.position() == before) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                takeOld(result.length(), chars);
            } else if (result.isUnderflow() && ended) {
                return chars.position() == before ? -1 : chars.position() - before;
            } else if (result.isUnderflow()) {
                fill();
            }
        }
        return chars.position() - before;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void takeOld(int count, CharBuffer chars) {
        int taken = Math.min(count, chars.remaining());
        for (int at = 0; at < taken; at++) {
            chars.put(OLD.decode(ByteBuffer.wrap(new byte[] {bytes.get()})).get());
            old++;
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private Charset charset() {
        int first = bytes.remaining() < 2 ? 0 : ((bytes.get(0) & 0xff) << 8) | (bytes.get(1) & 0xff);
        if (first == 0xfeff || first == 0xfffe) {
            bytes.position(2);
            return first == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (first == 0xefbb && bytes.remaining() > 2 && (bytes.get(2) & 0xff) == 0xbf) {
            bytes.position(3);
        }
        return StandardCharsets.UTF_8;
    }
}
