package hearth.practice.find;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.find.Likeness.How;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name as somebody typed it, beside the name as it is kept. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "elizabeth, elizabeth, SAME",
        "beth, elizabeth, SHORT",
        "liz, beth, SHORT",
        "muhammad, mohamed, SPELT",
        "neve, niamh, SPELT",
        "shivaun, siobhan, SPELT",
        "kristopha, christopher, SOUND",
        "filips, phillips, SOUND",
        "wiktor, viktor, SOUND",
        "yan, jan, SOUND",
        "kureshi, qureshi, SOUND",
        "hussain, husain, SPELT",
        "okonkwo, okonquo, SOUND",
        "smirh, smith, SLIP",
        "okafor, okafour, SOUND",
        "wojciechowski, wojchiechowsky, SLIP",
        "alex, alexandrina, BEGINNING",
    })
    void aNameIsLikeAnotherInOneOfTheseWays(String typed, String kept, How how) {
        assertThat(Likeness.between(typed, kept)).map(Likeness::how).hasValue(how);
    }

    @ParameterizedTest
    @CsvSource({"amy, joe", "okafor, williams", "li, lo", "hannah, sarah"})
    void namesThatHaveNothingToDoWithEachOtherAreNotAlike(String typed, String kept) {
        assertThat(Likeness.between(typed, kept)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë, zoe",
        "O'Brien, obrien",
        "O’Brien, obrien",
        "Łukasz, lukasz",
        "Weiß, weiss",
        "Ngũgĩ, ngugi",
        "D'Souza, dsouza",
        "Çelik, celik",
        "Nguyễn, nguyen",
    })
    void accentsAndApostrophesPlayNoPart(String written, String plain) {
        assertThat(NameWord.of(written)).extracting(NameWord::plain).containsExactly(plain);
    }

    @Test
    void aDoubleNameIsFoundByEachHalfAndAsOneWord() {
        assertThat(NameWord.withPairs("Smith-Jones"))
                .extracting(NameWord::plain)
                .containsExactly("smith", "jones", "smithjones");
    }

    @Test
    void whateverIsAlikeIsFoundByAKeyThatBothHave() {
        Random random = new Random(20_260_309);
        List<String> names = List.of(
                "elizabeth",
                "mohammed",
                "okonkwo",
                "siobhan",
                "wojciechowski",
                "smith",
                "jo",
                "amy",
                "nguyen",
                "christopher");
        for (int round = 0; round < 2_000; round++) {
            String name = names.get(random.nextInt(names.size()));
            String typed = Misspelt.once(Misspelt.once(name, random), random);

            Likeness.between(typed, name)
                    .ifPresent(like -> assertThat(Collections.disjoint(WordKeys.asked(typed), WordKeys.kept(name)))
                            .as("%s for %s, %s, seed 20260309", typed, name, like)
                            .isFalse());
        }
    }
}
