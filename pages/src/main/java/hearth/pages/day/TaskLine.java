package hearth.pages.day;

/**
 * A promise that is not kept yet.
 *
 * @param child the child's name
 * @param address the child's page
 * @param words what the child was told
 * @param purpose what it is for
 * @param keptBy what would keep it
 * @param due by when, in words
 * @param mark the name of its shape: broken, at-risk or later
 * @param urgency in a word or two
 * @param record where it can be written down, or empty
 * @param depart where somebody decides not to keep it this time, or empty
 */
public record TaskLine(
        String child,
        String address,
        String words,
        String purpose,
        String keptBy,
        String due,
        String mark,
        String urgency,
        String record,
        String depart) {}
