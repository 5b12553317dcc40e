package hearth.returns.write;

import hearth.returns.ssda903.Table;
import hearth.story.AboutTheChild.BecameParent;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Need;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.Adoption.Adopted;
import hearth.story.Adoption.AdoptionPlanned;
import hearth.story.Adoption.Matched;
import hearth.story.Adoption.PlanEnd;
import hearth.story.Answer;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Care.FamilyHome;
import hearth.story.Care.PreviousPermanence;
import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.Legal.DeprivationOfLibertyOrder;
import hearth.story.London;
import hearth.story.Missing.WentMissing;
import hearth.story.NeedCategory;
import hearth.story.Postcode;
import hearth.story.Reviews.Review;
import hearth.story.Span;
import java.util.List;

/** Writes what a year's SSDA903 return says of one child, table by table. */
public final class Return903 {

    private final Rows rows;

    private Return903(Rows rows) {
        this.rows = rows;
    }

    /** Writes to here. */
    public static Return903 to(Rows rows) {
        return new Return903(rows);
    }

    /** Where rows go. */
    @FunctionalInterface
    public interface Rows {
        /** One row, its values in the order of the table's columns. */
        void row(Table table, String... values);
    }

    /** Adds the child's rows, if the return of the year tells of the child. */
    public void add(ChildReturn child) {
        if (!child.isToldOf()) {
            return;
        }
        header(child);
        leaver(child);
        if (!child.lookedAfter()) {
            return;
        }
        episodes(child);
        reviews(child);
        unaccompanied(child);
        health(child);
        adoption(child);
        previousPermanence(child);
        missing(child);
        socialWorkers(child);
        deprivationOfLiberty(child);
    }

    private void header(ChildReturn child) {
        boolean asked = child.isGirl() && child.lookedAfter();
        List<Fact<BecameParent>> births = child.story().all(BecameParent.class).stream()
                .filter(birth -> birth.day() <= child.year().last())
                .toList();
        boolean mother = asked && !births.isEmpty();
        rows.row(
                Table.HEADER,
                child.id(),
                child.sex(),
                child.dob(),
                child.first(Described.class)
                        .map(fact -> fact.detail().ethnicity().code())
                        .orElse(""),
                child.first(PupilNumber.class)
                        .map(fact -> fact.detail().number())
                        .orElseGet(child.unsaid()::noPupilNumber),
                mother ? "1" : asked ? child.unsaid().noChildOfHerOwn() : "",
                mother ? Sheet.day(births.getFirst().day()) : "");
    }

    private void episodes(ChildReturn child) {
        String need = child.first(Need.class)
                .map(fact -> fact.detail().category())
                .orElse(NeedCategory.UNKNOWN)
                .code();
        String home = child.first(FamilyHome.class)
                .map(fact -> fact.detail().where())
                .orElse(Postcode.UNKNOWN)
                .toString();
        for (Episode episode : child.all()) {
            if (episode.isIn(child.year())) {
                episode(child, episode, need, home);
            }
        }
    }

    private void episode(ChildReturn child, Episode episode, String need, String home) {
        boolean open = episode.openIn(child.year());
        rows.row(
                Table.EPISODES,
                child.id(),
                Sheet.day(episode.from()),
                episode.why().name(),
                episode.law().code(),
                need,
                YearCodes.place(episode.home().type(), child.year()),
                episode.home().provider().code(),
                open ? "" : Sheet.day(episode.to()),
                open ? "" : YearCodes.ended(episode.ended(), child.year()),
                open ? "" : episode.moved(),
                home,
                episode.home().where().toString(),
                YearCodes.urn(episode.home().type(), episode.home().urn(), child.year()));
    }

    private void reviews(ChildReturn child) {
        child.inYear(Review.class)
                .forEach(review -> rows.row(
                        Table.REVIEWS,
                        child.id(),
                        child.dob(),
                        Sheet.day(review.day()),
                        review.detail().participation().code()));
    }

    private void unaccompanied(ChildReturn child) {
        child.unaccompanied()
                .ifPresent(alone -> rows.row(
                        Table.UASC,
                        child.id(),
                        child.sex(),
                        child.dob(),
                        child.unsaid().countsUntil(child, alone)));
    }

    private void leaver(ChildReturn child) {
        child.unsaid()
                .leaver(child)
                .ifPresent(answers -> rows.row(
                        Table.OC3,
                        child.id(),
                        child.dob(),
                        answers.inTouch().code(),
                        YearCodes.activity(answers.activity(), child.year()),
                        answers.accommodation()));
    }

    private void adoption(ChildReturn child) {
        child.story().all(AdoptionPlanned.class).stream()
                .filter(plan -> plan.day() <= child.year().last()
                        && plan.happened().toDay() >= child.year().first())
                .forEach(plan -> plan(child, plan));
        child.inYear(Adopted.class).findFirst().ifPresent(adopted -> adopted(child, adopted));
    }

    private void plan(ChildReturn child, Fact<AdoptionPlanned> plan) {
        boolean givenUp = plan.detail().ended() != PlanEnd.UNKNOWN
                && plan.happened().toDay() <= child.year().last();
        rows.row(
                Table.PLACED_ADOPTION,
                child.id(),
                child.dob(),
                Sheet.day(plan.day()),
                givenUp ? Sheet.day(plan.happened().toDay()) : "",
                givenUp ? plan.detail().ended().code() : "");
    }

    private void adopted(ChildReturn child, Fact<Adopted> adopted) {
        int adopters = adopted.detail().adopters();
        Unsaid.Adopters who = child.unsaid().adopters(child, adopters);
        rows.row(
                Table.AD1,
                child.id(),
                child.dob(),
                child.lastBefore(AdoptionPlanned.class, adopted.day())
                        .map(plan -> Sheet.day(plan.day()))
                        .orElse(""),
                child.lastBefore(Matched.class, adopted.day())
                        .map(match -> Sheet.day(match.day()))
                        .orElse(""),
                answer(adopted.detail().byFormerCarers()),
                adopters == 0 ? "" : Integer.toString(adopters),
                who.sex(),
                who.law());
    }

    private void health(ChildReturn child) {
        List<String> cells = child.unsaid().health(child);
        if (!cells.isEmpty()) {
            String[] row = new String[cells.size() + 2];
            row[0] = child.id();
            row[1] = child.dob();
            for (int at = 0; at < cells.size(); at++) {
                row[at + 2] = cells.get(at);
            }
            rows.row(Table.OC2, row);
        }
    }

    static String answer(Answer answer) {
        return switch (answer) {
            case YES -> "1";
            case NO -> "0";
            case UNKNOWN -> "";
        };
    }

    /** Asked of every child who started to be looked after in the year; Z1 where there was none. */
    private void previousPermanence(ChildReturn child) {
        boolean started = child.all().stream()
                .anyMatch(episode -> episode.starts() && child.year().holds(episode.from()));
        if (!started) {
            return;
        }
        child.lastBefore(PreviousPermanence.class, child.year().last())
                .ifPresentOrElse(
                        earlier -> rows.row(
                                Table.PREV_PERM,
                                child.id(),
                                child.dob(),
                                earlier.detail().option(),
                                earlier.detail().authority(),
                                Sheet.day(earlier.day())),
                        () -> {
                            String none = child.unsaid().noEarlierPermanence();
                            if (!none.isEmpty()) {
                                rows.row(Table.PREV_PERM, child.id(), child.dob(), none, "", "");
                            }
                        });
    }

    /** An absence over the turn of the year is in the returns of both. */
    private void missing(ChildReturn child) {
        child.story().all(WentMissing.class).stream()
                .filter(away -> away.day() <= child.year().last()
                        && back(away.happened()) >= child.year().first())
                .forEach(away -> rows.row(
                        Table.MISSING,
                        child.id(),
                        child.dob(),
                        away.detail().kind().code(),
                        Sheet.day(away.day()),
                        until(back(away.happened()), child.year())));
    }

    /** The day of coming back: by the clock on the wall, where the hours are told. */
    private static int back(Span away) {
        return away instanceof Hours hours
                ? hours.end().map(end -> (int) London.dayOf(end).toEpochDay()).orElse(Span.OPEN)
                : away.toDay();
    }

    /** The day on which it ended; empty where the return of that year cannot know it. */
    private static String until(int end, ReturnYear year) {
        return end > year.last() ? "" : Sheet.day(end);
    }

    /** From the first day in care of the year to the last one; the last worker is still there when the year ends. */
    private void socialWorkers(ChildReturn child) {
        if (!Table.SW_EPISODES.isIn(child.year().collected())) {
            return;
        }
        List<Episode> episodes = child.episodes();
        int from = Math.max(child.year().first(), episodes.getFirst().from());
        int to = Math.min(child.year().last(), episodes.getLast().to() - 1);
        List<Fact<SocialWorker>> workers = child.story().all(SocialWorker.class).stream()
                .filter(worker -> worker.day() <= to && worker.happened().toDay() >= from)
                .toList();
        for (int at = 0; at < workers.size(); at++) {
            boolean last = at == workers.size() - 1;
            worker(
                    child,
                    workers.get(at),
                    last
                            ? child.unsaid().lastWorkerUntil(workers.get(at))
                            : workers.get(at).happened().toDay());
        }
    }

    private void worker(ChildReturn child, Fact<SocialWorker> worker, int until) {
        rows.row(
                Table.SW_EPISODES,
                child.id(),
                child.dob(),
                worker.detail().who(),
                Sheet.day(worker.day()),
                until(until, child.year()),
                worker.detail().left());
    }

    private void deprivationOfLiberty(ChildReturn child) {
        if (!Table.DOLO.isIn(child.year().collected())) {
            return;
        }
        child.story().all(DeprivationOfLibertyOrder.class).stream()
                .map(Fact::happened)
                .filter(span -> span.fromDay() <= child.year().last()
                        && span.toDay() >= child.year().first())
                .forEach(span -> rows.row(
                        Table.DOLO,
                        child.id(),
                        child.dob(),
                        Sheet.day(span.fromDay()),
                        until(span.toDay(), child.year())));
    }
}
