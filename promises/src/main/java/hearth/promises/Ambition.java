package hearth.promises;

/** The five ambitions of the Children's Commissioner for children's social care, in her order. */
public enum Ambition {
    VOICE("Listened to", "Every child is truly listened to, and their views are heard."),
    FAMILY("Family", "Every family gets good help, and stays together wherever that is best for the child."),
    HOME("A loving home", "Every child in care has a loving, stable home."),
    LEAVE("Growing up", "Every young person who was in care has care and support for as long as they need it."),
    SECURE(
            "Safe and homely",
            "Every child who needs secure care gets it in a homely place. No child is in a young offender institution.");

    private final String title;
    private final String sentence;

    Ambition(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** Two or three words. */
    public String title() {
        return title;
    }

    /** The ambition in one or two plain sentences. */
    public String sentence() {
        return sentence;
    }
}
