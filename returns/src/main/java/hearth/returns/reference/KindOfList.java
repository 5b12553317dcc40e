package hearth.returns.reference;

/** A published list that Hearth keeps a copy of in its own form. */
public enum KindOfList {
    POSTCODES("postcodes", "where postcodes lie", "the ONS Postcode Directory (ONSPD or NSPL) as CSV"),
    AREAS("areas", "which district lies in which county", "the ONS lookup from lower to upper tier authorities as CSV"),
    PROVIDERS("providers", "the homes and agencies on Ofsted's list", "Ofsted's list of providers as CSV");

    private final String word;
    private final String words;
    private final String published;

    KindOfList(String word, String words, String published) {
        this.word = word;
        this.words = words;
        this.published = published;
    }

    /** Its name in a file and in JSON. */
    public String word() {
        return word;
    }

    /** What it tells. */
    public String words() {
        return words;
    }

    /** The file that is published. */
    public String published() {
        return published;
    }

    /** The file it is kept in. */
    String file() {
        return word + ".hearth";
    }
}
