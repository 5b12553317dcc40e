package hearth.practice.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a paper, picture or sound is, told from its bytes: neither its name nor what the sender says of it counts. What is none
 * of these is not kept. There is no kind here that can carry a script for a browser, such as SVG or a web page.
 */
public enum FileSort {
    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png"),
    WEBP("image/webp", ".webp"),
    MP3("audio/mpeg", ".mp3"),
    WAV("audio/wav", ".wav"),
    OGG("audio/ogg", ".ogg"),
    M4A("audio/mp4", ".m4a");

    /** The largest that is kept, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_MARK = 12;
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final String media;
    private final String ending;

    FileSort(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    /** As browsers call it. */
    public String media() {
        return media;
    }

    /** As names of such files end. */
    public String ending() {
        return ending;
    }

    /** Whether a browser shows or plays it by itself; a paper is handed over to be opened elsewhere. */
    public boolean isShownInPage() {
        return this != PDF;
    }

    /** The one with this media type. */
    public static Optional<FileSort> named(String media) {
        return Arrays.stream(values()).filter(sort -> sort.media.equals(media)).findFirst();
    }

    /** What these bytes are, or nothing where they are none of these. */
    public static Optional<FileSort> of(byte[] bytes) {
        return bytes.length < LONGEST_MARK
                ? Optional.empty()
                : Arrays.stream(values()).filter(sort -> sort.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case PDF -> says(bytes, 0, "%PDF-");
            case JPEG -> is(bytes[0], 0xff) && is(bytes[1], 0xd8) && is(bytes[2], 0xff);
            case PNG -> Arrays.equals(PNG_MARK, Arrays.copyOf(bytes, PNG_MARK.length));
            case WEBP -> says(bytes, 0, "RIFF") && says(bytes, 8, "WEBP");
            case MP3 -> says(bytes, 0, "ID3") || (is(bytes[0], 0xff) && isLayerThree(bytes[1]));
            case WAV -> says(bytes, 0, "RIFF") && says(bytes, 8, "WAVE");
            case OGG -> says(bytes, 0, "OggS");
            case M4A -> says(bytes, 4, "ftypM4A ");
        };
    }

    /** Three bits of the mark of a frame, a version of MPEG, and layer three. */
    private static boolean isLayerThree(byte second) {
        return (second & 0xe6) == 0xe2;
    }

    private static boolean is(byte one, int value) {
        return (one & 0xff) == value;
    }

    private static boolean says(byte[] bytes, int at, String words) {
        byte[] wanted = words.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(wanted, Arrays.copyOfRange(bytes, at, at + wanted.length));
    }
}
