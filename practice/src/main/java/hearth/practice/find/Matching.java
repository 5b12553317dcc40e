package hearth.practice.find;

import hearth.practice.find.Likeness.How;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.Spoken;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says how well each child fits what was typed, and why, in words. The order of a child's facts plays no part. */
public final class Matching {

    private static final double OTHER_NAME = 0.02;
    private static final double OTHER_ORDER = 0.01;
    private static final double WORD_OVER = 0.004;
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Asked asked;
    private final LocalDate today;
    private final Map<LocalDate, AskedDay.Near> days;
    private final List<Map<String, Optional<Likeness>>> known = new ArrayList<>();

    /** For this, on that day. */
    public Matching(Asked asked, LocalDate today) {
        this.asked = asked;
        this.today = today;
        this.days = asked.born().map(AskedDay::near).orElse(Map.of());
        asked.name().forEach(_ -> known.add(new HashMap<>()));
    }

    /** How well this child fits. */
    public Match of(Bearer bearer) {
        Part name = asked.name().isEmpty() ? new Part(0, List.of()) : name(bearer);
        Part day = asked.born().isEmpty() ? new Part(0, List.of()) : day(bearer);
        int parts = asked.name().size() + (asked.born().isPresent() ? 1 : 0);
        List<String> why = new ArrayList<>(name.why());
        why.addAll(day.why());
        return new Match(parts == 0 ? 0 : (name.weight() + day.weight()) / parts, why);
    }

    private Part day(Bearer bearer) {
        Part best = new Part(0, List.of());
        for (LocalDate born : bearer.born().stream().sorted().toList()) {
            AskedDay.Near near = days.get(born);
            if (near != null && near.weight() > best.weight()) {
                String how = near == AskedDay.Near.SAME ? "" : ", " + near.words();
                best = new Part(near.weight(), List.of("born on " + IN_WORDS.format(born) + how));
            }
        }
        return best;
    }

    private Part name(Bearer bearer) {
        Part best = new Part(0, List.of());
        List<NameWord> all = new ArrayList<>();
        for (Bearer.Name name : bearer.names()) {
            List<NameWord> words = NameWord.of(name.name());
            all.addAll(words);
            best = better(best, use(name, words));
        }
        return bearer.names().size() < 2 ? best : better(best, fit(all).less(2 * OTHER_NAME, List.of()));
    }

    private Part use(Bearer.Name name, List<NameWord> words) {
        Part fit = fit(words);
        if (name.isFormer(today)) {
            return fit.less(OTHER_NAME, List.of("used to be called " + name.name()));
        }
        return name.use() == NameUse.ALSO_KNOWN_AS
                ? fit.less(OTHER_NAME / 2, List.of("also known as " + name.name()))
                : fit;
    }

    private static Part better(Part one, Part other) {
        return other.weight() > one.weight() ? other : one;
    }

    /** Each word that was typed with the word of the name that is most like it and not yet taken. */
    private Part fit(List<NameWord> words) {
        boolean[] taken = new boolean[words.size() + 1];
        List<String> why = new ArrayList<>();
        double weight = 0;
        int last = -1;
        int left = words.size();
        boolean inOrder = true;
        for (int at = 0; at < asked.name().size(); at++) {
            Fit fit = best(at, words, taken);
            if (fit.length() == 0) {
                continue;
            }
            weight += fit.like().weight();
            inOrder &= fit.word() > last;
            last = fit.word();
            left -= fit.length();
            for (int word = fit.word(); word < fit.word() + fit.length(); word++) {
                taken[word] = true;
            }
            NameWord held =
                    fit.length() == 1 ? words.get(last) : words.get(last).and(words.get(last + 1));
            reason(fit.like().how(), asked.name().get(at), held).ifPresent(why::add);
        }
        if (!inOrder) {
            why.add("names in another order");
        }
        return new Part(Math.max(0, weight - (inOrder ? 0 : OTHER_ORDER) - WORD_OVER * left), why);
    }

    private Fit best(int at, List<NameWord> words, boolean[] taken) {
        Fit best = new Fit(new Likeness(How.LOOSE, 0), 0, 0);
        for (int word = 0; word < words.size(); word++) {
            if (taken[word]) {
                continue;
            }
            best = better(best, at, words.get(word).plain(), word, 1);
            if (word + 1 < words.size() && !taken[word + 1]) {
                best = better(
                        best, at, words.get(word).plain() + words.get(word + 1).plain(), word, 2);
            }
        }
        return best;
    }

    private Fit better(Fit best, int at, String held, int word, int length) {
        return known.get(at)
                .computeIfAbsent(
                        held, one -> Likeness.atAll(asked.name().get(at).plain(), one))
                .filter(like -> like.weight() > best.like().weight())
                .map(like -> new Fit(like, word, length))
                .orElse(best);
    }

    private static Optional<String> reason(How how, NameWord asked, NameWord held) {
        String typed = Spoken.first(asked.written());
        return switch (how) {
            case SAME -> Optional.empty();
            case SPELT -> Optional.of("%s, also spelt %s".formatted(typed, held.written()));
            case SHORT -> Optional.of("%s for %s".formatted(typed, held.written()));
            case SOUND -> Optional.of("%s sounds like %s".formatted(typed, held.written()));
            case SLIP -> Optional.of("%s is nearly %s".formatted(typed, held.written()));
            case BEGINNING -> Optional.of("%s begins like %s".formatted(held.written(), typed));
            case LOOSE -> Optional.of("%s is a little like %s".formatted(typed, held.written()));
        };
    }

    /** A word of what was typed with a word of the name, or two that are written as one. */
    private record Fit(Likeness like, int word, int length) {}

    /** What one part of what was typed adds. */
    private record Part(double weight, List<String> why) {

        Part less(double weightOff, List<String> first) {
            List<String> all = new ArrayList<>(first);
            all.addAll(why);
            return new Part(Math.max(0, weight - weightOff), all);
        }
    }
}
