package hearth.pages;

import java.time.LocalDate;
import java.util.List;

/** One invented child, aged 11, with three homes, a missed review and a late one. */
final class OneChild {

    private static final LocalDate END = LocalDate.of(2026, 4, 1);

    static Childhood years() {
        return new Childhood(
                LocalDate.of(2024, 2, 1),
                END,
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2025, 4, 1),
                List.of(
                        new Stretch(
                                Lane.LOOKED_AFTER,
                                "Looked after",
                                "Looked after",
                                day(2024, 3, 9),
                                END,
                                "9 March 2024 to now"),
                        new Stretch(
                                Lane.STATUS,
                                "Agreed with parents",
                                "Looked after by agreement with the parents",
                                day(2024, 3, 9),
                                day(2024, 9, 2),
                                "9 March to 2 September 2024"),
                        new Stretch(
                                Lane.STATUS,
                                "Interim care order",
                                "Under an interim care order",
                                day(2024, 9, 2),
                                day(2025, 5, 20),
                                "2 September 2024 to 20 May 2025"),
                        new Stretch(
                                Lane.STATUS,
                                "Care order",
                                "Under a care order",
                                day(2025, 5, 20),
                                END,
                                "20 May 2025 to now"),
                        new Stretch(
                                Lane.HOME,
                                "Foster carers",
                                "With foster carers, in the council’s area",
                                day(2024, 3, 9),
                                day(2024, 4, 27),
                                "9 March to 27 April 2024"),
                        new Stretch(
                                Lane.HOME,
                                "Grandparents",
                                "With a relative or friend, 6 miles from home",
                                day(2024, 4, 27),
                                day(2025, 8, 14),
                                "27 April 2024 to 14 August 2025"),
                        new Stretch(
                                Lane.HOME,
                                "Foster carers",
                                "With foster carers, 31 miles from home, outside the council’s area",
                                day(2025, 8, 14),
                                END,
                                "14 August 2025 to now"),
                        new Stretch(
                                Lane.MISSING,
                                "",
                                "Missing for two days",
                                day(2025, 9, 19),
                                day(2025, 9, 21),
                                "19 to 21 September 2025")),
                List.of(
                        new Mark.Meeting(day(2024, 4, 5), "Review on 5 April 2024"),
                        new Mark.Meeting(day(2024, 6, 28), "Review on 28 June 2024"),
                        new Mark.Meeting(day(2024, 12, 11), "Review on 11 December 2024"),
                        new Mark.Meeting(day(2025, 4, 4), "Review on 4 April 2025"),
                        new Mark.Meeting(day(2026, 1, 15), "Review on 15 January 2026"),
                        new Mark.Due(day(2025, 6, 11), Outcome.KEPT, "Review due by 11 June 2025: kept"),
                        new Mark.Due(day(2025, 10, 4), Outcome.KEPT_LATE, "Review due by 4 October 2025: kept late"),
                        new Mark.Due(day(2025, 6, 17), Outcome.BROKEN, "Health check due by 17 June 2025: broken"),
                        new Mark.Due(
                                day(2025, 8, 21),
                                Outcome.CANNOT_TELL,
                                "First visit in the new home due by 21 August 2025: cannot tell"),
                        new Mark.Due(day(2025, 8, 28), Outcome.LAPSED, "Visit to the old home: lapsed"),
                        new Mark.Due(day(2026, 3, 31), Outcome.BROKEN, "Dentist by 31 March 2026: broken")));
    }

    static List<AmbitionVerdicts> verdicts() {
        return List.of(
                new AmbitionVerdicts(
                        "Listened to",
                        "Every child involved with children’s social care is truly listened to, and their views are heard.",
                        List.of(
                                new VerdictLine(
                                        "voice.review-n",
                                        "After your first two reviews you have one at least every six months.",
                                        Outcome.KEPT_LATE,
                                        "Due by 4 October 2025",
                                        "Held on 15 January 2026, 103 days late",
                                        List.of(
                                                "A review was held on 4 April 2025 (Reviews table, row 214).",
                                                "Six months after it is 4 October 2025.",
                                                "The next review was held on 15 January 2026 (Reviews table, row 215)."),
                                        Ashcombe.REVIEWS_LAW + "(2)"),
                                new VerdictLine(
                                        "voice.review-n",
                                        "After your first two reviews you have one at least every six months.",
                                        Outcome.KEPT,
                                        "Due by 11 June 2025",
                                        "Held on 4 April 2025",
                                        List.of(
                                                "A review was held on 11 December 2024 (last year’s Reviews table, row 190)."),
                                        Ashcombe.REVIEWS_LAW + "(2)"),
                                new VerdictLine(
                                        "voice.visit-first",
                                        "Your social worker comes to see you in your new home within a week.",
                                        Outcome.CANNOT_TELL,
                                        "Due by 21 August 2025",
                                        "A return does not hold visits. The council’s own record would know",
                                        List.of("A new home began on 14 August 2025 (Episodes table, row 1188)."),
                                        "Care Planning Regulations 2010, regulation 28(2)(a)"))),
                new AmbitionVerdicts(
                        "A loving, stable home",
                        "Every child in care has a loving, stable home.",
                        List.of(new VerdictLine(
                                "health.5plus",
                                "From the age of five, your health is checked at least once a year.",
                                Outcome.BROKEN,
                                "Due by 17 June 2025",
                                "No health check in this year’s return",
                                List.of(
                                        "The last health check was on 17 June 2024 (last year’s OC2 table, row 88).",
                                        "Twelve months after it is 17 June 2025.",
                                        "This year’s OC2 table is there and shows none for this child."),
                                "Care Planning Regulations 2010, regulation 7(3)(b)"))));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private OneChild() {}
}
