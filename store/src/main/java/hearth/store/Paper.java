package hearth.store;

import hearth.practice.record.FileSort;

/** A paper, picture or sound that is kept for a child. */
public final class Paper {

    private final String name;
    private final FileSort sort;
    private final byte[] bytes;

    Paper(String name, FileSort sort, byte[] bytes) {
        this.name = name;
        this.sort = sort;
        this.bytes = bytes.clone();
    }

    /** As people look for it. */
    public String name() {
        return name;
    }

    /** What it is. */
    public FileSort sort() {
        return sort;
    }

    /** The thing itself. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
