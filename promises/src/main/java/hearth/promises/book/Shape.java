package hearth.promises.book;

import hearth.promises.Verdict.Word;

/** Each verdict has a shape of its own, so that nobody needs to see colours. */
final class Shape {

    /** The shape of this verdict, around this point. */
    static String of(Word word, int x, int y) {
        String path = switch (word) {
            case KEPT -> "M-6 0L-2 5L7 -6";
            case KEPT_LATE -> "M0 -6A6 6 0 1 0 0.1 -6M0 -3V0L3 2";
            case BROKEN -> "M-5 -5L5 5M-5 5L5 -5";
            case NOT_YET_DUE -> "M0 -6A6 6 0 1 0 0.1 -6";
            case EXCUSED -> "M-6 4L0 -6L6 4Z";
            case LAPSED -> "M-6 0H6";
            case CANNOT_TELL -> "M-3 -3A3.5 3.5 0 1 1 0 2V3M0 6V6.5";
            case NOT_OWED -> "M-4 0H4";
        };
        return "<path class=\"shape %s\" transform=\"translate(%d %d)\" d=\"%s\"/>%n"
                .formatted(word.kebab(), x, y, path);
    }

    private Shape() {}
}
