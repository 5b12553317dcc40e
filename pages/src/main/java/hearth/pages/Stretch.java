package hearth.pages;

import java.time.LocalDate;

/**
 * Days in a child's life that something was so: looked after, living in a home, missing.
 *
 * @param label a word or two for the drawing
 * @param words the whole of it, for the list: "With foster carers, in the council's area"
 * @param to    the first day it was no longer so; for what goes on still, the day after the last day drawn
 * @param when  the days in words: "9 March 2024 to now"
 */
public record Stretch(Lane lane, String label, String words, LocalDate from, LocalDate to, String when) {}
