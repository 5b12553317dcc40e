package hearth.listening.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
    void noMoreThanATenthDoesNotFit() {
        List<String> odd = new ArrayList<>(TEXTS);
        odd.add("qqq zzz 0000");

        assertThat(Themes.of(odd, Meanings.open().of(odd), 3).misfits()).isLessThanOrEqualTo(Themes.MOST_MISFITS);
    }

    @Test
    void oneTextOrNoneIsAThemeToo() {
        assertThat(Themes.of(TEXTS.subList(0, 1), new float[][] {MEANINGS[0]}).themes())
                .hasSize(1);
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
