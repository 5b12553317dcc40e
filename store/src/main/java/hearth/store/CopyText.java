package hearth.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in the text form of PostgreSQL's COPY: values parted by tabs, {@code \N} for nothing. */
final class CopyText {

    private final StringBuilder rows = new StringBuilder();
    private boolean first = true;

    CopyText with(long number) {
        next().append(number);
        return this;
    }

    CopyText with(UUID id) {
        next().append(id);
        return this;
    }

    CopyText with(@Nullable LocalDate day) {
        return known(day);
    }

    CopyText with(@Nullable OffsetDateTime moment) {
        return known(moment);
    }

    /** A range of days, end exclusive. */
    CopyText range(LocalDate from, @Nullable LocalDate to) {
        next().append('[').append(from).append(',').append(to == null ? "" : to).append(')');
        return this;
    }

    /** The bytes of a digest. */
    CopyText digest(byte[] bytes) {
        next().append("\\\\x");
        for (byte one : bytes) {
            rows.append(Character.forDigit(one >> 4 & 0xf, 16)).append(Character.forDigit(one & 0xf, 16));
        }
        return this;
    }

    CopyText with(String text) {
        next();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(letter);
            }
        }
        return this;
    }

    void end() {
        rows.append('\n');
        first = true;
    }

    /** All rows so far; it begins anew. */
    String take() {
        String all = rows.toString();
        rows.setLength(0);
        return all;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private CopyText known(@Nullable Object value) {
        next().append(value == null ? "\\N" : value);
        return this;
    }

    private StringBuilder next() {
        if (!first) {
            rows.append('\t');
        }
        first = false;
        return rows;
    }
}
