package hearth.store;

import hearth.practice.find.Asked;
import hearth.practice.find.AskedDay;
import hearth.practice.find.Matching;
import hearth.practice.find.NameWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One search: the person's own children first, then all to whom what was typed fits as it stands, those to whom it nearly
 * fits, and only where nobody near may be shown those to whom a part of it fits.
 */
final class Search {

    private static final int AS_TYPED = 1_000;
    private static final int NEARLY = 3_000;
    private static final int IN_PART = 4_000;
    private static final double TO_THE_LETTER = 0.9;
    private static final double NEAR = 0.75;

    private final JdbcClient jdbc;
    private final int authority;
    private final LocalDate today;
    private final FindChildren children;
    private final Ranked ranked;
    private final Set<Long> own;
    private final boolean onlyOwn;

    Search(JdbcClient jdbc, int authority, LocalDate today, Ranked ranked, Set<Long> own, boolean onlyOwn) {
        this.jdbc = jdbc;
        this.authority = authority;
        this.today = today;
        this.children = new FindChildren(jdbc, authority);
        this.ranked = ranked;
        this.own = own;
        this.onlyOwn = onlyOwn;
    }

    /** Brings up the children who may be meant. */
    void of(Asked asked) {
        ranked.numbered(children.numbered(asked.numbers()), Ranked.NUMBER, "by the number");
        if (!asked.name().isEmpty() || asked.born().isPresent()) {
            ranked.add(children.among(own), new Matching(asked, today));
            if (!onlyOwn) {
                others(asked);
            }
        }
        if (ranked.best() < Ranked.LEAST) {
            ranked.numbered(
                    children.numbered(asked.numbersNear()), Ranked.NEAR_NUMBER, "by a number that is one digit off");
        }
    }

    private void others(Asked asked) {
        Terms terms = terms(asked);
        look(asked, terms.strong(), AS_TYPED);
        if (ranked.atLeast(TO_THE_LETTER)) {
            return;
        }
        look(asked, terms.wide(), NEARLY);
        if (ranked.best() < NEAR) {
            asked.joined().forEach(one -> look(one, terms(one).wide(), NEARLY));
        }
        if (ranked.best() < NEAR && terms.wide().size() > 1) {
            for (int without = 0; without < terms.wide().size(); without++) {
                List<Set<Integer>> some = new ArrayList<>(terms.wide());
                some.remove(without);
                look(asked, some, IN_PART);
            }
        }
    }

    private void look(Asked asked, List<Set<Integer>> terms, int most) {
        if (!terms.isEmpty() && terms.stream().noneMatch(Set::isEmpty)) {
            ranked.add(children.with(terms, most), new Matching(asked, today));
        }
    }

    private Terms terms(Asked asked) {
        Terms terms = new Terms(new ArrayList<>(), new ArrayList<>());
        boolean others = asked.name().size() > 1 || asked.born().isPresent();
        for (NameWord word : asked.name()) {
            if (word.plain().length() > 1 || !others) { // of an initial there are too many
                Words words = Words.of(jdbc, authority, word);
                terms.strong().add(words.strong());
                terms.wide().add(words.wide());
            }
        }
        asked.born().ifPresent(day -> {
            terms.strong().add(days(day, AskedDay.Near.SAME));
            terms.wide().add(days(day, AskedDay.Near.values()));
        });
        return terms;
    }

    private static Set<Integer> days(AskedDay day, AskedDay.Near... how) {
        return day.near().entrySet().stream()
                .filter(near -> Arrays.asList(how).contains(near.getValue()))
                .map(near -> Findable.key((int) near.getKey().toEpochDay()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** For each part of what was typed the keys that may be meant. */
    private record Terms(List<Set<Integer>> strong, List<Set<Integer>> wide) {}
}
