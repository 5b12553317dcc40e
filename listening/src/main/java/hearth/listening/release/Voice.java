package hearth.listening.release;

/** Whose answers figures hold. Children and the adults who answered for them are never counted together in silence. */
public enum Voice {
    CHILDREN("children"),
    ADULTS("adults for a child"),
    NOT_SAID("who answered is not said"),
    /** No column says who answered. */
    EVERYBODY("everybody who answered");

    private final String words;

    Voice(String words) {
        this.words = words;
    }

    /** As it stands beside a figure. */
    public String words() {
        return words;
    }
}
