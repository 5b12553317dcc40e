package hearth.synthetic;

import hearth.story.AboutTheChild.BecameParent;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Need;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.Adoption.Adopted;
import hearth.story.Adoption.AdoptionPlanned;
import hearth.story.Adoption.Matched;
import hearth.story.Adoption.PlanEnd;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Care.FamilyHome;
import hearth.story.Care.PreviousPermanence;
import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.Legal.DeprivationOfLibertyOrder;
import hearth.story.Missing.WentMissing;
import hearth.story.NeedCategory;
import hearth.story.Postcode;
import hearth.story.Reviews.Review;
import hearth.story.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes what a year's SSDA903 return says of one child, table by table. */
final class Return903 {

    private static final int DAY_SECONDS = 86_400;

    private final Map<Table903, Sheet> sheets;

    Return903(Map<Table903, Sheet> sheets) {
        this.sheets = sheets;
    }

    /** Adds the child's rows, if the return of the year tells of the child. */
    void add(ChildReturn child) {
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
        if (child.wholeYear()) {
            HealthRow.write(child, to(Table903.OC2));
        }
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
        to(Table903.HEADER)
                .row(
                        child.id(),
                        child.sex(),
                        child.dob(),
                        child.first(Described.class)
                                .orElseThrow()
                                .detail()
                                .ethnicity()
                                .code(),
                        child.first(PupilNumber.class)
                                .map(fact -> fact.detail().number())
                                .orElse("UN1"),
                        asked ? (mother ? "1" : "0") : "",
                        mother ? Sheet.day(births.getFirst().day()) : "");
    }

    private void episodes(ChildReturn child) {
        String need = child.first(Need.class)
                .map(fact -> fact.detail().category())
                .orElse(NeedCategory.ABUSE_OR_NEGLECT)
                .code();
        String home = child.first(FamilyHome.class)
                .map(fact -> fact.detail().where())
                .orElse(Postcode.UNKNOWN)
                .toString();
        Sheet sheet = to(Table903.EPISODES);
        for (Episode episode : child.all()) {
            if (episode.isIn(child.year())) {
                episode(child, episode, need, home, sheet);
            }
        }
    }

    private static void episode(ChildReturn child, Episode episode, String need, String home, Sheet sheet) {
        boolean open = episode.openIn(child.year());
        sheet.row(
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
        Sheet sheet = to(Table903.REVIEWS);
        child.inYear(Review.class)
                .forEach(review -> sheet.row(
                        child.id(),
                        child.dob(),
                        Sheet.day(review.day()),
                        review.detail().participation().code()));
    }

    private void unaccompanied(ChildReturn child) {
        if (child.isUnaccompanied()) {
            String grownUp = Sheet.day(Dates.birthday(child.born(), 18));
            to(Table903.UASC).row(child.id(), child.sex(), child.dob(), grownUp);
        }
    }

    private void leaver(ChildReturn child) {
        child.leavers()
                .answers(child)
                .ifPresent(answers -> to(Table903.OC3)
                        .row(
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
        to(Table903.PLACED_FOR_ADOPTION)
                .row(
                        child.id(),
                        child.dob(),
                        Sheet.day(plan.day()),
                        givenUp ? Sheet.day(plan.happened().toDay()) : "",
                        givenUp ? plan.detail().ended().code() : "");
    }

    /** The story does not say who the adopters are to each other, so the row draws it. */
    private void adopted(ChildReturn child, Fact<Adopted> adopted) {
        boolean couple = adopted.detail().adopters() == 2;
        double luck = child.lifelongLuck(1);
        String sex = couple ? (luck < 0.85 ? "MF" : luck < 0.93 ? "MM" : "FF") : (luck < 0.85 ? "F1" : "M1");
        String law = !couple ? "L0" : !sex.equals("MF") ? "L12" : luck < 0.7 ? "L11" : "L3";
        to(Table903.AD1)
                .row(
                        child.id(),
                        child.dob(),
                        Sheet.day(
                                child.first(AdoptionPlanned.class).orElseThrow().day()),
                        Sheet.day(child.first(Matched.class).orElseThrow().day()),
                        adopted.detail().byFormerCarers().isYes() ? "1" : "0",
                        couple ? "2" : "1",
                        sex,
                        law);
    }

    /** Asked of every child who started to be looked after in the year; Z1 where there was none. */
    private void previousPermanence(ChildReturn child) {
        boolean started = child.all().stream()
                .anyMatch(episode -> episode.starts() && child.year().holds(episode.from()));
        if (!started) {
            return;
        }
        child.first(PreviousPermanence.class)
                .ifPresentOrElse(
                        earlier -> to(Table903.PREVIOUS_PERMANENCE)
                                .row(
                                        child.id(),
                                        child.dob(),
                                        earlier.detail().option(),
                                        earlier.detail().authority(),
                                        Sheet.day(earlier.day())),
                        () -> to(Table903.PREVIOUS_PERMANENCE).row(child.id(), child.dob(), "Z1", "", ""));
    }

    private void missing(ChildReturn child) {
        Sheet sheet = to(Table903.MISSING);
        child.inYear(WentMissing.class)
                .forEach(away -> sheet.row(
                        child.id(),
                        child.dob(),
                        away.detail().kind().code(),
                        Sheet.day(away.day()),
                        away.happened() instanceof Hours hours
                                ? Sheet.day((int) (hours.toSecond() / DAY_SECONDS))
                                : ""));
    }

    /** From the first day in care of the year to the last one; the last worker is still there when the year ends. */
    private void socialWorkers(ChildReturn child) {
        if (!Table903.SOCIAL_WORKERS.isIn(child.year())) {
            return;
        }
        List<Episode> episodes = child.episodes();
        int from = Math.max(child.year().first(), episodes.getFirst().from());
        int to = Math.min(child.year().last(), episodes.getLast().to() - 1);
        List<Fact<SocialWorker>> workers = child.story().all(SocialWorker.class).stream()
                .filter(worker -> worker.day() <= to && worker.happened().toDay() > from)
                .toList();
        for (int at = 0; at < workers.size(); at++) {
            boolean last = at == workers.size() - 1;
            worker(
                    child,
                    workers.get(at),
                    last ? Span.OPEN : workers.get(at).happened().toDay());
        }
    }

    private void worker(ChildReturn child, Fact<SocialWorker> worker, int until) {
        to(Table903.SOCIAL_WORKERS)
                .row(
                        child.id(),
                        child.dob(),
                        worker.detail().who(),
                        Sheet.day(worker.day()),
                        until == Span.OPEN ? "" : Sheet.day(until),
                        worker.detail().left());
    }

    private void deprivationOfLiberty(ChildReturn child) {
        if (!Table903.DEPRIVATION_OF_LIBERTY.isIn(child.year())) {
            return;
        }
        child.story().all(DeprivationOfLibertyOrder.class).stream()
                .map(Fact::happened)
                .filter(span -> span.fromDay() <= child.year().last()
                        && span.toDay() >= child.year().first())
                .forEach(span -> to(Table903.DEPRIVATION_OF_LIBERTY)
                        .row(
                                child.id(),
                                child.dob(),
                                Sheet.day(span.fromDay()),
                                span.toDay() > child.year().last() ? "" : Sheet.day(span.toDay())));
    }

    private Sheet to(Table903 table) {
        return Objects.requireNonNull(sheets.get(table));
    }
}
