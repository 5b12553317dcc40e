package hearth.store;

import hearth.practice.record.FileSort;

/**
 * A paper, picture or sound that is kept for a child.
 *
 * @param name as people look for it
 * @param sort what it is
 * @param bytes the thing itself
 */
public record Paper(String name, FileSort sort, byte[] bytes) {

    /** Copies the bytes. */
    public Paper {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
