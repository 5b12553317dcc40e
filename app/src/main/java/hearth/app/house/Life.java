package hearth.app.house;

import hearth.app.report.HomeWords;
import hearth.app.report.StatusWords;
import hearth.pages.OwnWords;
import hearth.pages.day.ChildDayPage.Line;
import hearth.pages.day.ChildDayPage.Person;
import hearth.practice.chronology.Chronology;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.ImportantPerson;
import hearth.story.AboutTheChild.Sibling;
import hearth.story.Answer;
import hearth.story.Appointments.Advocate;
import hearth.story.Appointments.IndependentVisitor;
import hearth.story.Appointments.PersonalAdviser;
import hearth.story.Appointments.ReviewingOfficer;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Care.FamilyHome;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.ChildId;
import hearth.story.Fact;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.Missing.WentMissing;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.Spoken;
import hearth.story.Story;
import hearth.story.Voice.Answered;
import hearth.story.Voice.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One child's life in words for a page. */
record Life(Story story, LocalDate today) {

    private static final int SAID_LAST = 2;

    /** Of two things said on one day the last is the one that was written down last. */
    private static final Comparator<Fact<?>> BY_DAY_AND_WRITING =
            Comparator.<Fact<?>>comparingInt(Fact::day).thenComparing(Fact::byWriting);

    private Called called() {
        return new Called(story, today);
    }

    /** "Age 11. Looked after since 9 March 2024, under a care order." */
    String about() {
        return called().age() + ". "
                + called().care()
                        .map(care -> "Looked after since "
                                + Words.day(care.happened().from())
                                + called().now(UnderLegalStatus.class)
                                        .map(status -> ", "
                                                + StatusWords.sentence(
                                                        status.detail().status()))
                                        .orElse("")
                                + ".")
                        .orElse("Not looked after today.");
    }

    /** Where the child lives, in sentences. */
    List<String> home() {
        Optional<Fact<Placement>> placement = called().now(Placement.class);
        if (placement.isPresent()) {
            Placement home = placement.get().detail();
            String where = HomeWords.where(home.type());
            List<String> lines = new ArrayList<>();
            lines.add("%s%s, since %s."
                    .formatted(
                            where.substring(0, 1).toUpperCase(Locale.UK),
                            where.substring(1),
                            Words.day(placement.get().happened().from())));
            lines.add(home.where().isKnown() ? "Postcode " + home.where() + "." : "The address is not shown.");
            if (home.meantToLastTo18() == Answer.YES) {
                lines.add("It is meant to be home until 18.");
            }
            return lines;
        }
        return called().now(FamilyHome.class)
                .map(home -> List.of("With the family"
                        + (home.detail().where().isKnown()
                                ? ", " + home.detail().where()
                                : "") + "."))
                .orElse(List.of("Nobody has written that down."));
    }

    /** The newest things that the child said, each with what the child was told. */
    List<OwnWords> said() {
        return story.all(Said.class).stream()
                .sorted(BY_DAY_AND_WRITING.reversed())
                .limit(SAID_LAST)
                .map(said -> new OwnWords(
                        said.detail().words().strip(),
                        "%s%s.%s"
                                .formatted(
                                        "On " + Words.day(said.happened().from()),
                                        to(said),
                                        answer(said)
                                                .map(words -> " Answered: “" + words + "”")
                                                .orElse(" Nobody has written down an answer yet."))))
                .toList();
    }

    private static String to(Fact<Said> said) {
        String author = said.provenance().author();
        return author.isEmpty() ? "" : ", to " + author;
    }

    /** The answer that came after these words and before the next. */
    private Optional<String> answer(Fact<Said> said) {
        int next = story.all(Said.class).stream()
                .mapToInt(Fact::day)
                .filter(day -> day > said.day())
                .min()
                .orElse(Integer.MAX_VALUE);
        return story.all(Answered.class).stream()
                .filter(answer -> said.day() <= answer.day() && answer.day() < next)
                .map(answer -> answer.detail().words())
                .findFirst();
    }

    /** Who is there for the child; of brothers and sisters only those whose record is open to the reader. */
    List<Person> people(List<Story> brothersAndSisters, UnaryOperator<String> names) {
        Stream<Person> workers = Stream.of(
                        one("Social worker", SocialWorker.class, SocialWorker::who),
                        one("Reviewing officer", ReviewingOfficer.class, ReviewingOfficer::who),
                        one("Personal adviser", PersonalAdviser.class, PersonalAdviser::who),
                        one("Advocate", Advocate.class, Advocate::who),
                        one("Independent visitor", IndependentVisitor.class, IndependentVisitor::who))
                .flatMap(Optional::stream)
                .map(one -> new Person(one.what(), names.apply(one.who()), one.address(), one.since()));
        Stream<Person> family = called().all(ImportantPerson.class).stream()
                .map(person ->
                        new Person(relation(person.detail()), person.detail().called(), "", ""));
        Stream<Person> siblings = brothersAndSisters.stream()
                .map(other -> new Person(
                        "Brother or sister",
                        new Called(other, today).name() + ", "
                                + new Called(other, today).age().toLowerCase(Locale.UK),
                        Addresses.child(other.child()),
                        ""));
        return Stream.of(family, siblings, workers).flatMap(all -> all).toList();
    }

    /** By which numbers the council knows the brothers and sisters. */
    List<ChildId> brothersAndSisters() {
        return called().all(Sibling.class).stream()
                .map(sibling -> new ChildId(sibling.detail().who()))
                .distinct()
                .toList();
    }

    private <D extends hearth.story.Detail> Optional<Person> one(
            String what, Class<D> kind, java.util.function.Function<D, String> who) {
        return called().now(kind)
                .map(fact -> new Person(
                        what,
                        who.apply(fact.detail()),
                        "",
                        Words.day(fact.happened().from())));
    }

    private static String relation(ImportantPerson person) {
        return Spoken.first(Spoken.name(person.relation()));
    }

    /** The chronology, newest first. */
    List<Line> lines(String show) {
        Chronology chronology = Chronology.of(story);
        return (show.equals("all") ? chronology.lines() : chronology.inShort())
                .reversed().stream().map(Life::line).toList();
    }

    private static Line line(hearth.practice.chronology.Line line) {
        return new Line(
                Words.day(line.fact().happened().from()) + until(line.fact()),
                words(line),
                line.fact().detail() instanceof Said ? "child" : "",
                by(line.fact().provenance()),
                line.analysis(),
                line.otherwise().stream().map(other -> other.detail().words()).toList());
    }

    /** What the line says, and of the turns of a childhood which turn it was. */
    private static String words(hearth.practice.chronology.Line line) {
        return switch (line.fact().detail()) {
            case Placement home -> "Lived " + HomeWords.where(home.type());
            case UnderLegalStatus status -> "In law: " + StatusWords.sentence(status.status());
            case LookedAfter _ -> "Looked after by the council";
            case Born _ -> "Born";
            case WentMissing _ -> "Missing";
            default -> line.words();
        };
    }

    private static String until(Fact<?> fact) {
        boolean lasted = fact.happened().toDay() > fact.day() + 1;
        return !lasted
                ? ""
                : fact.happened().to().map(to -> " to " + Words.day(to)).orElse(", goes on");
    }

    private static String by(Provenance by) {
        String role = by.role() == Role.UNKNOWN ? "" : Spoken.name(by.role());
        if (by.author().isEmpty() || by.author().equals(role)) {
            return role.isEmpty() ? "" : "Written by the " + role;
        }
        return "Written by " + by.author() + (role.isEmpty() ? "" : ", " + role);
    }
}
