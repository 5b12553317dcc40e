package hearth.listening.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemesTest {

    private static final List<String> TEXTS = texts();
    private static final float[][] MEANINGS = Meanings.open().of(TEXTS);

    @Test
    void textsOfOneMatterComeTogether() {
        Themes themes = Themes.of(TEXTS, MEANINGS, 3);

        assertThat(themes.themes()).extracting(Theme::size).containsExactly(12, 12, 12);
        for (int matter = 0; matter < 3; matter++) {
            assertThat(themes.texts().subList(matter * 12, matter * 12 + 12).stream()
                            .map(Placed::themes)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void everyRunGivesTheSame() {
        assertThat(Themes.of(TEXTS, Meanings.open().of(TEXTS), 3)).isEqualTo(Themes.of(TEXTS, MEANINGS, 3));
        assertThat(Themes.of(TEXTS, MEANINGS)).isEqualTo(Themes.of(TEXTS, MEANINGS));
    }

    @Test
    void aThemeIsNamedByItsOwnWordsAndShowsItsNearestTexts() {
        Theme buses = Themes.of(TEXTS, MEANINGS, 3).themes().stream()
                .filter(theme ->
                        theme.nearest().contains(1) || theme.description().contains("bus"))
                .findFirst()
                .orElseThrow();

        assertThat(buses.name()).contains("bus");
        assertThat(buses.nearest()).hasSize(5).allMatch(line -> line <= 12);
        assertThat(buses.description()).startsWith("12 texts that speak of").contains("The most typical: \"");
    }

    @Test
    void aTextSaysWhyItIsInItsTheme() {
        assertThat(Themes.of(TEXTS, MEANINGS, 3).texts().getFirst().why()).contains("bus");
    }

    @Test
    void aTextThatFitsNothingHasNoTheme() {
        for (String stray : List.of("qqq zzz 0000", "12345", "The square root of two is no fraction")) {
            Themes themes = withMore(List.of(stray), 3);

            assertThat(themes.texts())
                    .filteredOn(text -> text.themes().isEmpty())
                    .as(stray)
                    .extracting(Placed::line)
                    .containsExactly(TEXTS.size() + 1);
        }
    }

    @Test
    void themesAtAGlanceAreFewEnoughToHoldInMind() {
        List<String> many = new ArrayList<>();
        for (int child = 0; child < 40; child++) {
            many.addAll(TEXTS);
        }
        Themes themes = Themes.atAGlance(many, Meanings.open().of(many));

        assertThat(themes.themes()).hasSizeBetween(3, 20);
    }

    @Test
    void noMoreThanATenthDoesNotFit() {
        // two matters of twenty texts each, and six texts that speak of six other things
        float[][] meanings = new float[46][16];
        for (int text = 0; text < 40; text++) {
            meanings[text][0] = text % 2 == 0 ? 1 : -1;
            meanings[text][1] = text / 100f;
        }
        for (int stray = 0; stray < 6; stray++) {
            meanings[40 + stray][4 + stray] = 1;
            meanings[40 + stray][0] = stray / 50f;
        }

        Themes themes = Themes.of(Collections.nCopies(46, "words"), meanings, 2);

        assertThat(themes.texts())
                .filteredOn(text -> text.themes().isEmpty())
                .extracting(Placed::line)
                .hasSize(4)
                .allMatch(line -> line > 40);
    }

    @Test
    void oneTextIsAThemeAndNoTextIsNone() {
        assertThat(Themes.of(TEXTS.subList(0, 1), new float[][] {MEANINGS[0]}).themes())
                .hasSize(1);
        assertThat(Themes.of(List.of(), new float[0][])).isEqualTo(new Themes(List.of(), List.of()));
        assertThat(Themes.of(List.of(), new float[0][], 3)).isEqualTo(new Themes(List.of(), List.of()));
    }

    private static Themes withMore(List<String> more, int count) {
        List<String> texts = new ArrayList<>(TEXTS);
        texts.addAll(more);
        return Themes.of(texts, Meanings.open().of(texts), count);
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String when : List.of("in the morning", "after school", "on Sundays")) {
            texts.add("The bus never comes on time " + when);
            texts.add("There is no bus near my house " + when);
            texts.add("The bus costs too much " + when);
            texts.add("I miss the bus because it is full " + when);
        }
        for (String who : List.of("My brother", "My sister", "My friend")) {
            texts.add(who + " lives far away and I cannot visit");
            texts.add(who + " was moved to another family");
            texts.add("I want to see " + who.toLowerCase(java.util.Locale.ROOT) + " more often");
            texts.add("Nobody asked me before " + who.toLowerCase(java.util.Locale.ROOT) + " was taken away");
        }
        for (String what : List.of("football", "swimming", "dance")) {
            texts.add("We need a place for " + what + " in our village");
            texts.add("The " + what + " club closed last year");
            texts.add("I would like free " + what + " lessons in summer");
            texts.add("Our " + what + " team has no trainer");
        }
        return texts;
    }
}
