package hearth.pages;

import hearth.returns.Severity;
import java.util.List;

/** An invented council, with what became of its promises: enough to fill every page. */
final class Ashcombe {

    static final ReturnSeen SEEN = new ReturnSeen(
            "Ashcombe Vale (invented)",
            "1 April 2025 to 31 March 2026",
            "the year was guessed from its dates",
            "31 March 2026",
            "",
            412,
            List.of(
                    "A new home begins where the reason for the new episode is a start or a change of home. A new legal"
                            + " status, or a stay away for a night or two, is not a move.",
                    "A return does not say when a fact was written down, so nothing is said of lateness on the record.",
                    "Everything is judged as on the last day of the year."));

    static final String REVIEWS_LAW = "Care Planning Regulations 2010, regulation 33";

    static final PromiseLine FIRST_REVIEW = new PromiseLine(
            "voice.review-1",
            "Your first review is within 20 working days.",
            REVIEWS_LAW + "(1)",
            Tally.of(118, 11, 3, 0, 6, 9, 2),
            "Broken for 3 of 147 children.");

    static Tally all() {
        return ambitions().stream().map(AmbitionSummary::tally).reduce(Tally.NONE, Tally::plus);
    }

    static List<AmbitionSummary> ambitions() {
        return List.of(
                new AmbitionSummary(
                        "voice",
                        "Listened to",
                        "Every child involved with children’s social care is truly listened to, and their views are heard.",
                        "",
                        Tally.of(786, 64, 31, 0, 22, 203, 318),
                        List.of(
                                FIRST_REVIEW,
                                new PromiseLine(
                                        "voice.review-2",
                                        "Your second review is within three months of the first.",
                                        REVIEWS_LAW + "(2)",
                                        Tally.of(104, 15, 8, 0, 9, 21, 14),
                                        "Broken for 8 of 171 children."),
                                new PromiseLine(
                                        "voice.review-n",
                                        "After that you have a review at least every six months.",
                                        REVIEWS_LAW + "(2)",
                                        Tally.of(564, 38, 20, 0, 7, 173, 0),
                                        "Broken for 17 of 356 children."),
                                new PromiseLine(
                                        "voice.visit-first",
                                        "Your social worker comes to see you in your new home within a week.",
                                        "Care Planning Regulations 2010, regulation 28(2)(a)",
                                        Tally.of(0, 0, 0, 0, 0, 0, 302),
                                        "A return does not hold visits. The council’s own record would."))),
                new AmbitionSummary(
                        "family",
                        "Families together",
                        "All families get consistent, effective help, and stay together wherever that is best for the child.",
                        "An SSDA903 return tells of children once they are looked after. The children in need census would"
                                + " know more.",
                        Tally.NONE,
                        List.of()),
                new AmbitionSummary(
                        "home",
                        "A loving, stable home",
                        "Every child in care has a loving, stable home, with carers and homes that are registered and fit"
                                + " for them.",
                        "",
                        Tally.of(922, 41, 63, 4, 18, 37, 260),
                        List.of(
                                new PromiseLine(
                                        "home.under-16-never-unregistered",
                                        "Under 16 you never live in supported or semi-independent accommodation.",
                                        "Care Planning Regulations 2010, regulation 27A",
                                        Tally.of(331, 0, 2, 0, 0, 0, 0),
                                        "Broken for 2 of 333 children."),
                                new PromiseLine(
                                        "health.5plus",
                                        "From the age of five, your health is checked at least once a year.",
                                        "Care Planning Regulations 2010, regulation 7(3)(b)",
                                        Tally.of(271, 22, 19, 4, 0, 31, 0),
                                        "Broken for 19 of 347 children."),
                                new PromiseLine(
                                        "health.teeth",
                                        "You see a dentist.",
                                        "Care Planning Regulations 2010, regulation 7(5)(a)",
                                        Tally.of(254, 0, 42, 0, 0, 0, 12),
                                        "Broken for 42 of 308 children."))),
                new AmbitionSummary(
                        "leave",
                        "Care for as long as it is needed",
                        "Every young person with care experience has care and support for as long as they need it, money and"
                                + " mental health included.",
                        "",
                        Tally.of(88, 0, 7, 0, 0, 0, 19),
                        List.of(
                                new PromiseLine(
                                        "leave.in-touch",
                                        "We keep in touch. If we lose you, we look for you.",
                                        "Children Act 1989, section 23B(1)",
                                        Tally.of(61, 0, 5, 0, 0, 0, 8),
                                        "Broken for 5 of 74 young people."),
                                new PromiseLine(
                                        "leave.good-place",
                                        "At 16 or 17 you have a place to live that suits you.",
                                        "Children Act 1989, section 23B(8)",
                                        Tally.of(1, 0, 2, 0, 0, 0, 0),
                                        "Broken for 2 of 3 young people."))),
                new AmbitionSummary(
                        "secure",
                        "Secure care that is homely",
                        "Every child who needs secure care gets it in an integrated, homely place. No child is in a Young"
                                + " Offender Institution.",
                        "An SSDA903 return says that a child lived in a secure place, but not how the child was cared for"
                                + " there.",
                        Tally.NONE,
                        List.of()));
    }

    static List<ChildLine> firstChildren() {
        return List.of(
                new ChildLine(
                        "INV00214",
                        "Age 11, looked after since March 2024",
                        Tally.of(6, 1, 3, 0, 0, 1, 9),
                        List.of(
                                new Told(
                                        Outcome.BROKEN,
                                        "No review between 4 April and 31 December 2025. It was due by 4 October."),
                                new Told(
                                        Outcome.BROKEN, "No health check since June 2024. It was due by 17 June 2025."),
                                new Told(Outcome.BROKEN, "Has not seen a dentist this year.")),
                        1),
                new ChildLine(
                        "INV00087",
                        "Age 15, looked after since November 2025",
                        Tally.of(1, 1, 2, 0, 0, 1, 5),
                        List.of(
                                new Told(
                                        Outcome.BROKEN,
                                        "Lives in supported accommodation since 2 January 2026, at 15 years old."),
                                new Told(Outcome.BROKEN, "No second review. It was due by 12 March 2026."),
                                new Told(Outcome.KEPT_LATE, "First review on 12 December 2025, 2 working days late.")),
                        0),
                new ChildLine(
                        "INV00341",
                        "Age 17, leaving care",
                        Tally.of(3, 0, 2, 0, 1, 0, 2),
                        List.of(
                                new Told(Outcome.BROKEN, "The council has lost touch since August 2025."),
                                new Told(Outcome.BROKEN, "The place to live was judged not suitable.")),
                        0),
                new ChildLine(
                        "INV00156",
                        "Age 3, looked after since September 2025",
                        Tally.of(2, 0, 1, 0, 0, 2, 4),
                        List.of(new Told(Outcome.BROKEN, "No health check in six months. It was due by 9 March 2026.")),
                        0));
    }

    static List<TakeAway> takeAways() {
        return List.of(
                new TakeAway("The report", "report.zip", "Every page here, to open in any browser or to print."),
                new TakeAway(
                        "Every verdict, as a table", "verdicts.csv", "CSV, one row for each time a promise was owed."),
                new TakeAway(
                        "Every verdict, for a program", "result.json", "JSON, in the form the command line writes."),
                new TakeAway("What to put right", "findings.csv", "CSV, one row for each place in the file."));
    }

    static List<FindingLine> findings() {
        return List.of(
                new FindingLine(
                        Severity.ERROR,
                        "read.date",
                        "A date is not a day in the calendar",
                        "Put the real day in, as day/month/year. Until then the row stands without that date.",
                        2,
                        List.of(
                                new FindingPlace("Episodes.csv", "1187", "INV00029", "DECOM", "31/02/2026"),
                                new FindingPlace("Reviews.csv", "402", "INV00310", "REVIEW", "00/00/0000"))),
                new FindingLine(
                        Severity.ERROR,
                        "read.no-header",
                        "A child has episodes but no row in the Header table",
                        "Add the child to Header, or take the episodes out. The child is judged all the same, without"
                                + " an age.",
                        1,
                        List.of(new FindingPlace("Episodes.csv", "2011", "INV00398", "CHILD", "INV00398"))),
                new FindingLine(
                        Severity.ERROR,
                        "101",
                        "Sex is not one of the values the return allows",
                        "Use 1 for male or 2 for female.",
                        14,
                        List.of(
                                new FindingPlace("Header.csv", "17", "INV00017", "SEX", "9"),
                                new FindingPlace("Header.csv", "63", "INV00063", "SEX", "M"))));
    }

    private Ashcombe() {}
}
