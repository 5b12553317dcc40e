package hearth.promises.book;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Promise;
import hearth.promises.Promises;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of the book is put together from the words of its parts, and none of them may be missing. */
class PlainWordsTest {

    private static final Pattern HOLE = Pattern.compile("^\\s|\\s$|\\s\\s|\\s[.,;:)]|[,;:][.,;]|\\(\\s|null");
    private static final Pattern TORN = Pattern.compile("\\b(a|an|the|or|and|with)[.,;:]");

    @Test
    void noSentenceHasAHole() {
        assertThat(Promises.all())
                .flatMap(PlainWordsTest::sentences)
                .filteredOn(sentence -> sentence.isBlank()
                        || HOLE.matcher(sentence).find()
                        || TORN.matcher(sentence).find())
                .isEmpty();
    }

    @Test
    void theFirstReviewIsSaidInFull() {
        assertThat(said("voice.review-1"))
                .containsExactly(
                        "Owed to a child who is looked after.",
                        "Not owed to a child who is on short breaks or placed for adoption.",
                        "When once, each time this begins: within 20 working days.",
                        "Kept by a review that was not put off.",
                        "law since 1 April 2011");
    }

    /** Each way of falling due and of being kept once, as a reader finds it. */
    @Test
    void everyWayOfFallingDueHasItsWords() {
        assertThat(Stream.of(
                                "voice.visit-first",
                                "voice.visit-shortbreak",
                                "voice.word-given",
                                "family.kin-temp-limit",
                                "leave.home-money",
                                "secure.72h")
                        .flatMap(id -> said(id).stream()))
                .containsExactlyElementsOf("""
                    Owed to a child who is looked after, in a home that has no visiting rule of its own.
                    When once, each time this begins: within 1 week.
                    Kept by a visit by the social worker or the council's representative.
                    law since 1 April 2011
                    Owed to a child who is on short breaks.
                    When once, each time this begins: within 3 months.
                    Kept by a visit by the social worker or the council's representative.
                    Also owed to a child who is on short breaks.
                    When again and again, from each time it was done: within 6 months.
                    Kept by a visit by the social worker or the council's representative.
                    law since 1 April 2011
                    Owed to a child who is given somebody's word.
                    When after each word that somebody gives the child: by the day that was named with it.
                    Kept by word that what was promised was done.
                    the child no longer wants it (decided by the child, with the day).
                    always
                    Owed to a child who is with family or friends on temporary approval (regulation 24).
                    When once, each time this begins: within 16 weeks, and once up to 8 weeks more where there \
                    is an approval by a nominated officer or the director; where it was owed from 24 April \
                    2020 to 24 September 2020, within 24 weeks, and once up to 8 weeks more where there is an \
                    approval by a nominated officer or the director.
                    Kept by the end of the placement (temporary approval), or a full approval of the carer.
                    approval was refused, the carer asked for a review of that, and its outcome is not known \
                    yet (decided by the social worker, a team manager, a nominated officer or the director, \
                    with the day).
                    law since 1 April 2011
                    Owed to a child who is setting up a first home of their own, in law a care leaver, and \
                    aged 16 to 24.
                    When once, each time this begins: the law sets no number of days.
                    Kept by a sum of money for setting up home, or several, of £2,000 from 1 April 2011 up to \
                    31 March 2023, £3,000 from 1 April 2023 in all.
                    the day from which it holds is unconfirmed
                    Owed to a child who is kept in secure accommodation without a court's authority.
                    When once, each time this begins: before 72 hours in any 28 days are used up.
                    Kept by a court's order, or being out again.
                    law since 14 October 1991
                    """.lines().toList());
    }

    private static List<String> said(String id) {
        return sentences(Promises.named(id).orElseThrow());
    }

    private static List<String> sentences(Promise promise) {
        Stream<String> answers = PlainWords.terms(promise).stream()
                .flatMap(List::stream)
                .map(answered -> answered.question() + " " + answered.answer());
        return Stream.of(answers, PlainWords.excuses(promise).stream(), Stream.of(PlainWords.since(promise)))
                .flatMap(sentences -> sentences)
                .toList();
    }
}
