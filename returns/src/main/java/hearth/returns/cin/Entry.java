package hearth.returns.cin;

import java.util.Arrays;

/**
 * One filled-in module of the census: one referral, one assessment. It keeps what the file says, word for word; what is
 * absent is blank, and nothing is taken from a neighbour.
 */
public abstract sealed class Entry
        permits Assessment,
                CensusHeader,
                Characteristics,
                Characteristics.Disability,
                Enquiry,
                Identifiers,
                InNeedPlan,
                PreProceedings,
                ProtectionPlan,
                ProtectionPlan.Review,
                Referral {

    /** The row of an entry that is not in the file and only stands for the missing parent of others. */
    public static final int NOT_THERE = -1;

    private final Module module;
    private final int row;
    private final String[] texts;
    private final int[] days;

    Entry(Module module, int row) {
        this.module = module;
        this.row = row;
        int elements = module.elements().size();
        this.texts = new String[elements];
        this.days = new int[elements];
        Arrays.fill(texts, "");
        Arrays.fill(days, CensusDay.NONE);
    }

    /** The module it fills in. */
    public Module module() {
        return module;
    }

    /** Its number among the entries of this module in its part of the file, from 1. */
    public int row() {
        return row;
    }

    /** Whether it stands in the file. */
    public boolean isThere() {
        return row != NOT_THERE;
    }

    /** What the element says, as the file has it; empty where it is absent or blank. */
    public String text(Element element) {
        String text = texts[element.place()];
        return text.isEmpty() ? CensusDay.text(days[element.place()]) : text;
    }

    /** The day the element names, or {@link CensusDay#NONE}. */
    public int day(Element element) {
        return days[element.place()];
    }

    /** Whether nothing stands there. A day that cannot be is not blank. */
    public boolean isBlank(Element element) {
        return texts[element.place()].isEmpty() && days[element.place()] == CensusDay.NONE;
    }

    /** Whether something stands there. */
    public boolean has(Element element) {
        return !isBlank(element);
    }

    /** Whether exactly this stands there. */
    public boolean says(Element element, String code) {
        return texts[element.place()].equals(code);
    }

    /** Whether it is answered with 1 or true. */
    public boolean isYes(Element element) {
        String text = texts[element.place()];
        return text.equals("1") || text.equalsIgnoreCase("true");
    }

    /** Whether it is answered with 0 or false. */
    public boolean isNo(Element element) {
        String text = texts[element.place()];
        return text.equals("0") || text.equalsIgnoreCase("false");
    }

    /** Puts down what the file says. */
    void write(Element element, String text) {
        texts[element.place()] = text;
    }

    /** Puts down a day that the file names in the form it should. */
    void write(Element element, int day) {
        days[element.place()] = day;
    }

    /** Puts down a day that the file names in another form. */
    void write(Element element, String text, int day) {
        texts[element.place()] = text;
        days[element.place()] = day;
    }
}
