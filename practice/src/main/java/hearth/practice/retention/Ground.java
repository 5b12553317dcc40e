package hearth.practice.retention;

/** What in a child's life makes a law ask that the record be kept. */
public enum Ground {
    LOOKED_AFTER("was looked after"),
    LOOKED_AFTER_IN_SCOTLAND("was looked after in Scotland"),
    CARE_LEAVER("left care"),
    CHILDRENS_HOME("lived in a children's home"),
    ADOPTED("was adopted"),
    ADOPTION_PLANNED("has an adoption case record"),
    PROTECTED("had a child protection plan"),
    HELPED("was helped or assessed");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    /** To follow "the child". */
    public String words() {
        return words;
    }
}
