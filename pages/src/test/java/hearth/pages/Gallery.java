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
        pages.put("promises/index.html", draw("book", new BookPage(below, chapters())));
        pages.put("promises/voice.review-1.html", draw("book-entry", new BookEntryPage(below, FIRST_REVIEW)));
        pages.put("trouble.html", draw("trouble", LOST));
        return pages;
    }

    static String draw(String template, Object page) {
        StringOutput out = new StringOutput();
        ENGINE.render(template + ".jte", page, out);
        return out.toString();
    }

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
                links, Ashcombe.SEEN, Ashcombe.ambitions(), Ashcombe.firstChildren(), 17, 2, Ashcombe.takeAways());
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

    private static RulePage rule(Links links) {
        RowsSeen rows = new RowsSeen(
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
                        "A1042", List.of(rows), "The child came back the same day.", "3 May 2026")),
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
                Tally.of(6, 1, 3, 0, 1, 1, 9),
                OneChild.years(),
                OneChild.verdicts(),
                List.of(
                        "Who visited, and whether the child was seen alone. The council’s own record would know.",
                        "What the child said, and what was decided about it. The council’s own record would know.",
                        "Whether brothers and sisters live together. A return does not say who they are."));
    }

    private static final BookEntry FIRST_REVIEW = new BookEntry(
            "voice.review-1",
            "Listened to",
            "Your first review is within 20 working days.",
            List.of(List.of(
                    new BookEntry.Answered("Owed to", "a child whom the council looks after."),
                    new BookEntry.Answered("Not owed to", "a child on short breaks."),
                    new BookEntry.Answered("When", "once, each time this begins: within 20 working days."),
                    new BookEntry.Answered("Kept by", "a review that was not put off."))),
            List.of(),
            "From 1 April 2011",
            "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)",
            "",
            "https://www.legislation.gov.uk/uksi/2010/959/regulation/33",
            List.of(
                    "The day the child became looked after is not counted, so the first working day after it is day one."),
            List.of(
                    new Told(
                            Outcome.KEPT,
                            "Looked after from Monday 21 December 2026. A review on 21 January 2027, day 20, keeps it."),
                    new Told(Outcome.KEPT_LATE, "A review the day after keeps it late."),
                    new Told(Outcome.LAPSED, "The child goes home on 4 January 2027. It never fell due."),
                    new Told(Outcome.CANNOT_TELL, "The Reviews table was not supplied.")));

    private static List<BookChapter> chapters() {
        return Ashcombe.ambitions().stream()
                .map(ambition -> new BookChapter(
                        ambition.id(),
                        ambition.name(),
                        ambition.sentence(),
                        ambition.id().equals("voice") ? List.of(FIRST_REVIEW, FIRST_REVIEW) : List.of()))
                .toList();
    }

    private Gallery() {}
}
