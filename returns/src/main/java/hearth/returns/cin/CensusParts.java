package hearth.returns.cin;

import hearth.returns.HardenedXml;
import hearth.returns.ReturnFile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Cuts the file of a census between children, so that several cores can read it. Each part is a document of its own: what
 * stands before the first child, then its own children, then the closing tags. Should a cut fall where it looks like the
 * end of a child and is none (in a comment, say), both parts are broken as XML, and the file is read again in one piece.
 */
final class CensusParts {

    private static final int A_PART = 4 << 20;
    private static final int LONGEST_HEAD = 1 << 16;
    private static final byte[] CHILD = "<Child>".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CHILD_ENDS = "</Child>".getBytes(StandardCharsets.ISO_8859_1);

    /** A part of the file that can be read by itself. */
    @FunctionalInterface
    interface Part {
        InputStream open() throws IOException;
    }

    /** The parts of the file, in its order; one where it is small, packed, or not cut easily. */
    static List<Part> of(ReturnFile file) throws IOException {
        if (!(file instanceof ReturnFile.OnDisk onDisk) || file.size() < 2L * A_PART) {
            return List.of(file::open);
        }
        try (FileChannel channel = FileChannel.open(onDisk.path())) {
            byte[] start = bytes(channel, 0, LONGEST_HEAD);
            int firstChild = find(start, CHILD, 0);
            if (firstChild < 0) {
                return List.of(file::open);
            }
            byte[] head = Arrays.copyOf(start, firstChild);
            byte[] tail = closing(head);
            return tail.length == 0 ? List.of(file::open) : cut(onDisk, channel, head, tail);
        }
    }

    private static List<Part> cut(ReturnFile.OnDisk file, FileChannel channel, byte[] head, byte[] tail)
            throws IOException {
        List<Part> parts = new ArrayList<>();
        long from = head.length;
        while (channel.size() - from > A_PART) {
            long to = endOfChildAfter(channel, from + A_PART);
            if (to < 0) {
                break;
            }
            parts.add(part(file, head, from, to, tail));
            from = to;
        }
        parts.add(part(file, head, from, channel.size(), new byte[0]));
        return parts;
    }

    private static Part part(ReturnFile.OnDisk file, byte[] head, long from, long to, byte[] tail) {
        return () -> {
            FileChannel channel = FileChannel.open(file.path()).position(from);
            InputStream slice = new Slice(Channels.newInputStream(channel), to - from);
            return new SequenceInputStream(Collections.enumeration(
                    List.of(new ByteArrayInputStream(head), slice, new ByteArrayInputStream(tail))));
        };
    }

    /** The place just after the first end of a child at or after this one, or -1. */
    private static long endOfChildAfter(FileChannel channel, long from) throws IOException {
        for (long at = from; at < channel.size(); at += LONGEST_HEAD - CHILD_ENDS.length) {
            int found = find(bytes(channel, at, LONGEST_HEAD), CHILD_ENDS, 0);
            if (found >= 0) {
                return at + found + CHILD_ENDS.length;
            }
        }
        return -1;
    }

    /** The tags that close what the head leaves open; none where the head is not plain enough to say. */
    private static byte[] closing(byte[] head) {
        Deque<String> open = new ArrayDeque<>();
        try {
            XMLStreamReader xml = HardenedXml.read(new ByteArrayInputStream(head));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open.push(name(xml));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                }
            }
        } catch (HardenedXml.RefusedException refused) {
            return new byte[0];
        } catch (XMLStreamException breaksOffAsItMust) {
            StringBuilder tags = new StringBuilder();
            open.forEach(name -> tags.append("</").append(name).append('>'));
            return tags.toString().getBytes(StandardCharsets.UTF_8);
        }
        return new byte[0];
    }

    private static String name(XMLStreamReader xml) {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    private static byte[] bytes(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(most, channel.size() - from));
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // until it is full or the file ends
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int at = from; at <= in.length - what.length; at++) {
            if (Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }

    /** So many bytes of a stream. */
    private static final class Slice extends FilterInputStream {

        private long left;

        Slice(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = left == 0 ? -1 : super.read(into, from, (int) Math.min(length, left));
            left -= Math.max(0, got);
            return got;
        }
    }

    private CensusParts() {}
}
