package hearth.returns.reference;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The postcode directory as it lies in its file: the postcodes as sorted numbers, beside each where it lies, then where
 * the postcodes that begin alike begin, then the codes of the districts. Looking one up touches a page or two.
 */
final class PostcodeTable {

    static final int AREA_BITS = 10;
    private static final int POINT_BITS = 21;
    private static final long POINT = (1L << POINT_BITS) - 1;
    private static final long KNOWN = 1L << (2 * POINT_BITS + AREA_BITS);
    private static final int ALIKE = PostcodeKey.BITS - 16;
    private static final int STARTS = (1 << 16) + 1;
    private static final int CODE = 9;
    private static final int AREA = 2 * CODE;

    private final LongBuffer keys;
    private final LongBuffer values;
    private final IntBuffer starts;
    private final List<Area> areas;

    private PostcodeTable(LongBuffer keys, LongBuffer values, IntBuffer starts, List<Area> areas) {
        this.keys = keys;
        this.values = values;
        this.starts = starts;
        this.areas = areas;
    }

    /** A district, and the county it lies in where the directory says so; both may be empty. */
    record Area(String district, String county) {}

    /** The table in these bytes, which are those of {@link #bytes}. */
    static PostcodeTable in(ByteBuffer body, int rows) {
        ByteBuffer bytes = body.order(ByteOrder.LITTLE_ENDIAN);
        int startsAt = 2 * Long.BYTES * rows;
        int areasAt = startsAt + Integer.BYTES * STARTS;
        List<Area> areas = new ArrayList<>();
        for (int at = areasAt; at + AREA <= bytes.limit(); at += AREA) {
            areas.add(new Area(code(bytes, at), code(bytes, at + CODE)));
        }
        return new PostcodeTable(
                part(bytes, 0, Long.BYTES * rows).asLongBuffer(),
                part(bytes, Long.BYTES * rows, Long.BYTES * rows).asLongBuffer(),
                part(bytes, startsAt, Integer.BYTES * STARTS).asIntBuffer(),
                areas);
    }

    private static String code(ByteBuffer bytes, int at) {
        byte[] code = new byte[CODE];
        bytes.get(at, code);
        return new String(code, StandardCharsets.US_ASCII).strip();
    }

    private static ByteBuffer part(ByteBuffer bytes, int from, int length) {
        return bytes.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How long a table is, in bytes. */
    static long length(int rows, int areas) {
        return 2L * Long.BYTES * rows + (long) Integer.BYTES * STARTS + (long) AREA * areas;
    }

    /** A table of these postcodes, sorted and each once. */
    static byte[] bytes(long[] sorted, long[] where, List<Area> areas) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length(sorted.length, areas.size())))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (long key : sorted) {
            bytes.putLong(key);
        }
        for (long value : where) {
            bytes.putLong(value);
        }
        int at = 0;
        for (int start = 0; start < STARTS; start++) {
            while (at < sorted.length && (sorted[at] >>> ALIKE) < start) {
                at++;
            }
            bytes.putInt(at);
        }
        for (Area area : areas) {
            bytes.put("%-9.9s%-9.9s".formatted(area.district(), area.county()).getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.array();
    }

    /** Where the postcode with that number stands, or below 0. */
    int find(long key) {
        if (key < 0) {
            return -1;
        }
        int alike = (int) (key >>> ALIKE);
        int least = starts.get(alike);
        int most = starts.get(alike + 1) - 1;
        while (least <= most) {
            int middle = (least + most) >>> 1;
            long found = keys.get(middle);
            if (found == key) {
                return middle;
            }
            least = found < key ? middle + 1 : least;
            most = found > key ? middle - 1 : most;
        }
        return -1;
    }

    long value(int at) {
        return values.get(at);
    }

    /** The number of the district among {@link #areas}. */
    static int area(long value) {
        return (int) (value >>> (2 * POINT_BITS)) & ((1 << AREA_BITS) - 1);
    }

    /** The districts; one is empty, for postcodes for which the directory gives none. */
    List<Area> areas() {
        return areas;
    }

    static long withoutPoint(int area) {
        return (long) area << (2 * POINT_BITS);
    }

    static long with(int area, int easting, int northing) {
        return KNOWN | withoutPoint(area) | ((long) easting << POINT_BITS) | northing;
    }

    static boolean isOnTheGrid(int metres) {
        return metres >= 0 && metres <= POINT;
    }

    static boolean hasPoint(long value) {
        return (value & KNOWN) != 0;
    }

    static int easting(long value) {
        return (int) ((value >>> POINT_BITS) & POINT);
    }

    static int northing(long value) {
        return (int) (value & POINT);
    }
}
