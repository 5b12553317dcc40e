package hearth.returns.cin;

/** The text of one element, in a buffer that is used again for the next; blanks around it left away. */
final class Letters implements CharSequence {

    /** No item of the census is nearly so long; what comes after is not read. */
    private static final int LONGEST = 200;

    private final char[] letters = new char[LONGEST];
    private int from;
    private int to;

    void clear() {
        from = 0;
        to = 0;
    }

    void add(char[] more, int start, int length) {
        int room = Math.min(length, LONGEST - to);
        System.arraycopy(more, start, letters, to, room);
        to += room;
    }

    void strip() {
        while (from < to && Character.isWhitespace(letters[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(letters[to - 1])) {
            to--;
        }
    }

    int hash() {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + letters[at];
        }
        return hash ^ hash >>> 15;
    }

    boolean spells(String word) {
        if (word.length() != length()) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) != letters[from + at]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return letters[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(letters, from + start, end - start);
    }

    @Override
    public String toString() {
        return new String(letters, from, to - from);
    }
}
