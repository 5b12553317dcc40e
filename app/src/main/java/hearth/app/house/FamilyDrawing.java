package hearth.app.house;

import hearth.app.report.HomeWords;
import hearth.pages.day.Genogram;
import hearth.pages.day.Genogram.Shape;
import hearth.pages.day.Genogram.Someone;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.ImportantPerson;
import hearth.story.AboutTheChild.Relation;
import hearth.story.AboutTheChild.Sex;
import hearth.story.Appointments.Advocate;
import hearth.story.Appointments.IndependentVisitor;
import hearth.story.Appointments.PersonalAdviser;
import hearth.story.Appointments.ReviewingOfficer;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Care.Placement;
import hearth.story.Spoken;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The people of a child as a drawing, from what is written down of them. Of brothers and sisters only those are drawn whose
 * record is open to the reader.
 */
record FamilyDrawing(Story story, List<Story> brothersAndSisters, LocalDate today, UnaryOperator<String> names) {

    private static final Set<Relation> ELDERS = Set.of(Relation.GRANDPARENT, Relation.AUNT_OR_UNCLE);
    private static final Set<Relation> PARENTS = Set.of(Relation.MOTHER, Relation.FATHER, Relation.STEP_PARENT);
    private static final Set<Relation> CHILDREN =
            Set.of(Relation.BROTHER_OR_SISTER, Relation.HALF_BROTHER_OR_SISTER, Relation.STEP_BROTHER_OR_SISTER);

    Genogram drawing() {
        return Genogram.of(of(ELDERS), parents(), children(), home(), others(), workers());
    }

    private List<Someone> parents() {
        List<Someone> all = new ArrayList<>(of(Set.of(Relation.MOTHER)));
        all.addAll(of(Set.of(Relation.FATHER)));
        all.addAll(of(Set.of(Relation.STEP_PARENT)));
        return all;
    }

    private List<Someone> children() {
        List<Someone> all = new ArrayList<>();
        all.add(new Someone(
                switch (sex(story)) {
                    case FEMALE -> Shape.THE_CHILD_A_GIRL;
                    case MALE -> Shape.THE_CHILD_A_BOY;
                    default -> Shape.THE_CHILD;
                },
                called(story),
                age(story)));
        brothersAndSisters.forEach(other -> all.add(new Someone(shape(sex(other)), called(other), age(other))));
        all.addAll(of(CHILDREN));
        return all;
    }

    private List<Someone> home() {
        List<Someone> all = new ArrayList<>();
        new Called(story, today)
                .now(Placement.class)
                .ifPresent(home -> all.add(new Someone(
                        Shape.HOME,
                        HomeWords.label(home.detail().type()),
                        "since " + home.happened().from().getYear())));
        all.addAll(of(Set.of(Relation.FOSTER_CARER)));
        return all;
    }

    private List<Someone> others() {
        return people().stream()
                .filter(one -> !ELDERS.contains(one.relation())
                        && !PARENTS.contains(one.relation())
                        && !CHILDREN.contains(one.relation())
                        && one.relation() != Relation.FOSTER_CARER)
                .map(FamilyDrawing::someone)
                .toList();
    }

    private List<Someone> workers() {
        List<Someone> all = new ArrayList<>();
        worker("social worker", SocialWorker.class, SocialWorker::who).ifPresent(all::add);
        worker("reviewing", ReviewingOfficer.class, ReviewingOfficer::who).ifPresent(all::add);
        worker("adviser", PersonalAdviser.class, PersonalAdviser::who).ifPresent(all::add);
        worker("advocate", Advocate.class, Advocate::who).ifPresent(all::add);
        worker("visitor", IndependentVisitor.class, IndependentVisitor::who).ifPresent(all::add);
        return all;
    }

    private <D extends hearth.story.Detail> Optional<Someone> worker(
            String what, Class<D> kind, Function<D, String> who) {
        return new Called(story, today)
                .now(kind)
                .map(fact -> new Someone(Shape.WORKER, names.apply(who.apply(fact.detail())), what));
    }

    private List<Someone> of(Set<Relation> relations) {
        return people().stream()
                .filter(one -> relations.contains(one.relation()))
                .map(FamilyDrawing::someone)
                .toList();
    }

    private List<ImportantPerson> people() {
        return new Called(story, today)
                .all(ImportantPerson.class).stream()
                        .map(fact -> fact.detail())
                        .distinct()
                        .toList();
    }

    private static Someone someone(ImportantPerson one) {
        Shape shape = switch (one.relation()) {
            case MOTHER -> Shape.WOMAN;
            case FATHER -> Shape.MAN;
            default -> Shape.NOT_WRITTEN_DOWN;
        };
        String what = Spoken.name(one.relation()).replace(" or ", " / ");
        return new Someone(shape, one.called().replaceAll(" ?\\(.*\\)", ""), what);
    }

    private static Shape shape(Sex sex) {
        return switch (sex) {
            case FEMALE -> Shape.WOMAN;
            case MALE -> Shape.MAN;
            default -> Shape.NOT_WRITTEN_DOWN;
        };
    }

    private static Sex sex(Story one) {
        return one.all(Described.class).stream()
                .map(fact -> fact.detail().sex())
                .reduce((_, later) -> later)
                .orElse(Sex.UNKNOWN);
    }

    private String called(Story one) {
        return new Called(one, today).name();
    }

    private String age(Story one) {
        return new Called(one, today).age().toLowerCase(java.util.Locale.UK).replace(" year old", "");
    }
}
