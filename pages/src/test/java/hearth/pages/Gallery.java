package hearth.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page in every state, filled with invented children. */
final class Gallery {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Each page by its place in the report's folder. */
    static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        Links top = FiledLinks.TOP;
        Links below = FiledLinks.BELOW;
        pages.put("start.html", draw("start", new StartPage(top, List.of())));
        pages.put("start-wrong.html", draw("start", new StartPage(top, List.of(WRONG))));
        pages.put("progress.html", draw("progress", progress(top)));
        pages.put("index.html", draw("result", result(top)));
        pages.put("children.html", draw("children", children(top, "", Ashcombe.firstChildren())));
        pages.put("children-none.html", draw("children", children(ServedLinks.NO_RETURN, "INV9", List.of())));
        pages.put("file.html", draw("file", file(top, Ashcombe.findings())));
        pages.put("file-nothing.html", draw("file", file(top, List.of())));
        pages.put("rules.html", draw("rules", rules(top, RulesPage.By.RULE)));
        pages.put("rules-child.html", draw("rules", rules(ServedLinks.NO_RETURN, RulesPage.By.CHILD)));
        pages.put("rules-worker.html", draw("rules", rules(ServedLinks.NO_RETURN, RulesPage.By.WORKER)));
        pages.put("rule/148.html", draw("rule", rule(below)));
        pages.put("rule/149.html", draw("rule", rule(ServedLinks.NO_RETURN)));
        pages.put("ready.html", draw("ready", ready(top)));
        pages.put("promise/voice.review-1.html", draw("promise", promise(below)));
        pages.put("child/INV00214.html", draw("child", child(below)));
        pages.put("promises/index.html", draw("book", new BookPage(below, ReadBy.AMBITION, "", 2, COUNTS, chapters())));
        pages.put(
                "promises/voice.review-1.html",
                draw("book-entry", new BookEntryPage(below, FIRST_REVIEW, List.of(Ashcombe.FIRST_REVIEW))));
        pages.put(
                "promises/found.html",
                draw("book", new BookPage(ServedLinks.NO_RETURN, ReadBy.OUTCOME, "dog", 0, COUNTS, List.of())));
        pages.put("what-if.html", draw("what-if", WHAT_IF));
        pages.put("promises/between.html", draw("book-diff", DIFF));
        pages.put("trouble.html", draw("trouble", LOST));
        return pages;
    }

    static String draw(String template, Object page) {
        StringOutput out = new StringOutput();
        ENGINE.render(template + ".jte", page, out);
        return out.toString();
    }

    private static final List<String> COUNTS =
            List.of("Promises in this book: 2", "Of these, wording of the law not yet checked: 1");

    private static final Complaint WRONG = new Complaint(
            "return",
            "“School census.xlsx” is a spreadsheet, not a table of a return.",
            "it can be saved as CSV, one file for each sheet.");

    private static final TroublePage LOST = new TroublePage(
            FiledLinks.TOP,
            "This page is not here",
            "Nothing was lost. The address may be from a return that Hearth has already let go.",
            List.of(
                    "the address was cut short when it was copied.",
                    "Hearth was closed since. Nothing is kept, so check the return again."));

    private static ProgressPage progress(Links links) {
        return new ProgressPage(
                links,
                "Ashcombe Vale (invented)",
                46,
                "188 of 412 children so far.",
                List.of(
                        new Step("Open the files", Step.Stage.DONE),
                        new Step("Read this year’s and last year’s tables", Step.Stage.DONE),
                        new Step("Set every promise beside every child", Step.Stage.NOW),
                        new Step("Count what came of them", Step.Stage.LATER)),
                "/check/1/stop");
    }

    private static ResultPage result(Links links) {
        return new ResultPage(
                links,
                Ashcombe.SEEN,
                ReadBy.AMBITION,
                Ashcombe.all(),
                Ashcombe.ambitions(),
                Ashcombe.firstChildren(),
                17,
                2,
                Ashcombe.takeAways());
    }

    private static ChildrenPage children(Links links, String lookFor, List<ChildLine> children) {
        Paging paging = new Paging(
                2,
                9,
                links.children(1),
                links.children(3),
                java.util.stream.IntStream.rangeClosed(1, 9)
                        .mapToObj(links::children)
                        .toList());
        return new ChildrenPage(links, Ashcombe.SEEN, lookFor, children.size(), children, "", paging);
    }

    private static FilePage file(Links links, List<FindingLine> findings) {
        return new FilePage(
                links,
                Ashcombe.SEEN,
                List.of(
                        new FilePage.TableSeen("Header", "header_2026.csv", "412", "398"),
                        new FilePage.TableSeen("Episodes", "eps final.csv", "1,204", "1,161"),
                        new FilePage.TableSeen("Reviews", "reviews.csv", "868", "840"),
                        new FilePage.TableSeen("Missing", "not supplied", "", "")),
                findings);
    }

    private static RulesPage rules(Links links, RulesPage.By by) {
        return new RulesPage(
                links,
                Ashcombe.SEEN,
                by,
                "",
                286,
                2,
                List.of(
                        new RulesPage.RuleLine(
                                "148",
                                "Episodes that follow one another",
                                "The episode has an end without a reason for it, or a reason without an end.",
                                false,
                                3,
                                2,
                                1),
                        new RulesPage.RuleLine(
                                "1014", "Care leavers", "The answers are not asked of this child.", true, 1, 1, 0)),
                List.of(new RulesPage.Silent("because a table was not supplied", List.of("112", "113"))),
                by == RulesPage.By.RULE
                        ? List.of()
                        : List.of(new RulesPage.Group(
                                "A1042", by == RulesPage.By.CHILD, 3, List.of("148"), List.of("A1042"))),
                Paging.ONE);
    }

    private static RowsSeen rowsFound() {
        return new RowsSeen(
                "Episodes",
                "eps final.csv",
                List.of("DECOM", "REC"),
                List.of(
                        new RowsSeen.Row(
                                17,
                                true,
                                List.of(new RowsSeen.Value("04/05/2025", false), new RowsSeen.Value("", true))),
                        new RowsSeen.Row(
                                18,
                                false,
                                List.of(new RowsSeen.Value("01/09/2025", false), new RowsSeen.Value("X1", false)))));
    }

    private static RulePage rule(Links links) {
        return new RulePage(
                links,
                Ashcombe.SEEN,
                "148",
                "Episodes that follow one another",
                "The episode has an end without a reason for it, or a reason without an end.",
                "Maybe one of the two was left out when the episode was closed.",
                false,
                "in every year",
                "Found in 1 row of 1 child.",
                1,
                1,
                List.of(new RulePage.ChildRows(
                        "A1042", List.of(rowsFound()), "The child came back the same day.", "3 May 2026")),
                Paging.ONE);
    }

    private static ReadyPage ready(Links links) {
        return new ReadyPage(
                links,
                Ashcombe.SEEN,
                List.of(
                        new ReadyPage.Standing(
                                ReadyPage.State.IN_THE_WAY, "One rule is broken", "3 times.", links.rules(), "See it"),
                        new ReadyPage.Standing(
                                ReadyPage.State.DONE, "Every table is there", "All were found.", "", "")));
    }

    private static PromisePage promise(Links links) {
        return new PromisePage(
                links,
                Ashcombe.SEEN,
                "Listened to",
                Ashcombe.FIRST_REVIEW,
                List.of("The day on which the council begins to look after the child is not counted."),
                List.of(),
                List.of(
                        row("INV00087", "Age 15", Outcome.BROKEN, "12 December 2025", "No review in this return"),
                        row("INV00305", "Age 8", Outcome.BROKEN, "3 February 2026", "No review in this return"),
                        row("INV00112", "Age 2", Outcome.KEPT_LATE, "9 June 2025", "Held on 11 June 2025, 2 days late"),
                        row("INV00240", "Age 16", Outcome.LAPSED, "28 November 2025", "Went home on 14 November"),
                        row(
                                "INV00398",
                                "Age not known",
                                Outcome.CANNOT_TELL,
                                "2 May 2025",
                                "Began in last year’s return, which was not given"),
                        row("INV00019", "Age 5", Outcome.KEPT, "17 October 2025", "Held on 10 October 2025"),
                        row("INV00377", "Age 12", Outcome.NOT_YET_DUE, "14 April 2026", "There is still time")),
                "",
                Paging.ONE);
    }

    private static PromisePage.PromiseRow row(String child, String about, Outcome outcome, String due, String came) {
        return new PromisePage.PromiseRow(child, about, outcome, due, came);
    }

    private static ChildPage child(Links links) {
        return new ChildPage(
                links,
                Ashcombe.SEEN,
                "INV00214",
                "Age 11. Looked after since 9 March 2024, now under a care order. Lives with foster carers, 31 miles from home.",
                List.of(),
                List.of(new VerdictLine(
                        "voice.word-given",
                        "“I will ring you on Sunday”, the social worker said.",
                        Outcome.KEPT,
                        "Due by 22 March 2026",
                        "Done on 22 March 2026",
                        List.of(),
                        "a person's own word")),
                Tally.of(6, 1, 3, 0, 1, 1, 9),
                ReadBy.AMBITION,
                OneChild.years(),
                OneChild.verdicts(),
                List.of(
                        "Who visited, and whether the child was seen alone. The council’s own record would know.",
                        "What the child said, and what was decided about it. The council’s own record would know.",
                        "Whether brothers and sisters live together. A return does not say who they are."),
                List.of(new ChildPage.Wrong(
                        "148",
                        "The episode has an end without a reason for it, or a reason without an end.",
                        "Maybe one of the two was left out when the episode was closed.",
                        true)),
                List.of(rowsFound()));
    }

    private static final BookEntry FIRST_REVIEW = new BookEntry(
            "voice.review-1",
            "Listened to",
            "Your first review is within 20 working days.",
            "So that the first weeks are looked at together with you.",
            "safe and happy",
            List.of(List.of(
                    new BookEntry.Answered("Owed to", "a child whom the council looks after."),
                    new BookEntry.Answered("Not owed to", "a child on short breaks."),
                    new BookEntry.Answered("When", "once, each time this begins: within 20 working days."),
                    new BookEntry.Answered("Kept by", "a review that was not put off."))),
            List.of(),
            new BookEntry.Written(
                    "Law",
                    "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)",
                    "",
                    "the first review within 20 working days of becoming looked after",
                    "https://www.legislation.gov.uk/uksi/2010/959/regulation/33",
                    "Since 1 April 2011.",
                    List.of("Wording not yet checked", "First day not confirmed")),
            List.of(),
            List.of(
                    "The day the child became looked after is not counted, so the first working day after it is day one."),
            List.of(
                    new BookEntry.Version(
                            "Up to 31 March 2011.", "Your first review is within four weeks.", "When: 4 weeks."),
                    new BookEntry.Version(
                            "Since 1 April 2011.",
                            "Your first review is within 20 working days.",
                            "When: 20 working days.")),
            List.of(new BookEntry.Example(
                    "A review on day 20 keeps it",
                    "<svg class=\"timeline\" role=\"img\" viewBox=\"0 0 660 60\" aria-labelledby=\"one-story\">"
                            + "<desc id=\"one-story\">Looked after from 21 December 2026.</desc></svg>",
                    List.of(new BookEntry.Row("Looked after", "from 21 December 2026")),
                    "A review on day 20 keeps it\n  looked-after from 2026-12-21")));

    private static final WhatIfPage WHAT_IF = new WhatIfPage(
            new ServedLinks("1"),
            Ashcombe.SEEN,
            "change voice.review-1 within 15 working days",
            List.of(),
            List.of(new WhatIfPage.Effect(
                    "voice.review-1",
                    "Your first review is within 20 working days.",
                    "within 20 working days",
                    "within 15 working days",
                    "Something would be different for 12 of 147 children.",
                    List.of("12 that were in time would have had to come sooner."),
                    Tally.of(118, 11, 3, 0, 6, 9, 2),
                    Tally.of(106, 23, 3, 0, 6, 9, 2))));

    private static final BookDiffPage DIFF = new BookDiffPage(
            FiledLinks.BELOW,
            "2010-01-01",
            "2026-09-01",
            "From 1 January 2010 to 1 September 2026",
            "",
            List.of(new BookLine("voice.review-1", "Your first review is within 20 working days.", "Law since 2011")),
            List.of(new BookLine("voice.review-2", "Your second review is soon.", "Law up to 2011")),
            List.of(new BookDiffPage.Changed(
                    "voice.review-n",
                    "Then you have more reviews.",
                    List.of(new BookDiffPage.Line("When", "within 7 months.", "within 6 months.")))),
            12,
            3);

    private static final BookLine LINE =
            new BookLine("voice.review-1", "Your first review is within 20 working days.", "Regulation 33(1)");

    private static List<BookChapter> chapters() {
        return Ashcombe.ambitions().stream()
                .map(ambition -> new BookChapter(
                        ambition.id(),
                        ambition.name(),
                        ambition.sentence(),
                        ambition.id().equals("voice") ? List.of(LINE, LINE) : List.of()))
                .toList();
    }

    private Gallery() {}
}
