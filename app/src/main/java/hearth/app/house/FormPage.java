package hearth.app.house;

import hearth.pages.OwnWords;
import hearth.pages.day.Frame;
import hearth.pages.day.Frame.Way;
import hearth.pages.day.Question;
import hearth.pages.day.Question.How;
import hearth.pages.day.RecordPage;
import hearth.pages.day.RecordPage.Mistake;
import hearth.practice.record.FormKind;
import hearth.store.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as a page, with what stands in it. It is about one child, or about brothers and sisters who are chosen on it: then
 * what belongs to one of them alone is asked for each, under their name.
 *
 * @param told the record where it was begun
 * @param offered the brothers and sisters whose record is open for this form
 * @param fields what stands in the fields
 */
record FormPage(House house, Sending sending, Told told, List<Told> offered, Map<String, List<String>> fields) {

    RecordPage page(Frame frame, String saved, long seen, List<Mistake> mistakes, List<String> changed) {
        String name = name(told);
        List<Way> sent = new ArrayList<>(List.of(
                new Way("seen", Long.toString(seen)),
                new Way("child", sending.child().text())));
        chosen().forEach(other -> sent.add(new Way("seen." + other.story().child(), Long.toString(other.version()))));
        return new RecordPage(
                frame,
                RecordWords.heading(sending.kind(), name),
                name,
                Addresses.child(sending.child()),
                sending.address(),
                sending.kind() == FormKind.ANSWER ? saidLast() : List.of(),
                sent,
                parts(mistakes),
                saved,
                mistakes,
                changed);
    }

    private List<OwnWords> saidLast() {
        return new Life(told.story(), house.today()).said().stream().limit(1).toList();
    }

    /** The fields in which something may stand that was not typed: from an address that leads here, say. */
    List<String> names() {
        return parts(List.of()).stream()
                .flatMap(part -> part.questions().stream())
                .map(Question::field)
                .toList();
    }

    private List<RecordPage.Part> parts(List<Mistake> mistakes) {
        List<Told> about = new ArrayList<>(List.of(told));
        about.addAll(chosen());
        String all = about.size() == 1 ? name(told) : "them";
        Questions questions = new Questions(
                sending.kind(),
                all,
                new Choosing(sending.kind(), told.story(), house.today(), house.catalogue(), fields));
        List<RecordPage.Part> parts = new ArrayList<>();
        List<Question> first = new ArrayList<>();
        alsoAbout(questions).ifPresent(first::add);
        first.addAll(questions.once());
        parts.add(part("", first, mistakes));
        for (Told one : about) {
            parts.add(ofOne(one, about.size(), questions, mistakes));
        }
        parts.add(part("", questions.last(), mistakes));
        return parts.stream().filter(part -> !part.questions().isEmpty()).toList();
    }

    private RecordPage.Part ofOne(Told one, int of, Questions questions, List<Mistake> mistakes) {
        String name = name(one);
        List<Question> asked = new ArrayList<>(questions.ofEach(name));
        if (of > 1) {
            asked.add(questions.own(name));
        }
        return part(
                of > 1 ? name : "",
                asked.stream().map(ask -> ask.of(one.story().child().text())).toList(),
                mistakes);
    }

    private RecordPage.Part part(String heading, List<Question> questions, List<Mistake> mistakes) {
        return new RecordPage.Part(
                heading,
                questions.stream()
                        .map(ask -> ask.with(
                                fields.getOrDefault(ask.field(), untouched(ask)),
                                mistakes.stream()
                                        .filter(one -> one.field().equals(ask.field()))
                                        .toList()))
                        .toList());
    }

    /** What stands in a field that nobody touched yet. */
    private List<String> untouched(Question ask) {
        return ask.field().equals("day")
                ? List.of(Words.typed(house.today()))
                : ask.field().equals("who") && sending.kind() == FormKind.DECISION
                        ? List.of(sending.me().person().name())
                        : ask.stands();
    }

    private Optional<Question> alsoAbout(Questions questions) {
        return offered.isEmpty() || !questions.hasWords()
                ? Optional.empty()
                : Optional.of(Question.of(
                                "child",
                                How.ANY_OF,
                                "Is it about a brother or sister too?",
                                "One note for all of them. What each of them said has a place of its own.",
                                offered.stream()
                                        .map(other -> new Way(
                                                name(other),
                                                other.story().child().text()))
                                        .toList())
                        .with("Make room for each of them"));
    }

    /** The brothers and sisters whom it is about too. */
    List<Told> chosen() {
        List<String> children = fields.getOrDefault("child", List.of());
        return offered.stream()
                .filter(one -> children.contains(one.story().child().text()))
                .toList();
    }

    private String name(Told one) {
        return new Called(one.story(), house.today()).name();
    }
}
