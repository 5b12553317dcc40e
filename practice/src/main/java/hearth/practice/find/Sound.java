package hearth.practice.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a name may sound, in few letters, so that names written by ear come together. It is made for names of many origins:
 * the vowels go, what languages write differently for one sound (j and y, v and w, d and t, q and k, ch, sh and sz) becomes
 * one letter, and where one spelling has two sounds (the ch of Chloe and of Charlotte) the name has both.
 */
public final class Sound {

    private static final int MOST = 6;

    /** What a few letters sound like: the first rule that fits is taken. ^ is the beginning of the name, . a vowel. */
    private static final List<Rule> RULES = List.of(
            rule("^kn", "N"),
            rule("^gn", "N"),
            rule("^pn", "N"),
            rule("^ps", "S"),
            rule("^wr", "R"),
            rule("^wh", "F", "H"),
            rule("^mac", "MK"),
            rule("^mc", "MK"),
            rule("^xi", "C.", "S."),
            rule("^x", "S", "C"),
            rule("^gh", "G"),
            rule("^hu", "H.", "F.", "A."),
            rule("^h", "H", "A"),
            rule("^ye", "Y.", "A"),
            rule("^y", "Y"),
            rule("^j", "C", "Y"),
            rule("^eu", "Y.", "A"),
            rule("^w", "F"),
            rule("tsch", "C"),
            rule("sch", "C", "SK"),
            rule("tch", "C"),
            rule("dge", "C."),
            rule("dzh", "C"),
            rule("sh", "C"),
            rule("sz", "C", "S"),
            rule("cz", "C", "S"),
            rule("zh", "C"),
            rule("dj", "C"),
            rule("ch", "C", "K"),
            rule("ph", "F"),
            rule("gh", "", "G"),
            rule("kh", "K"),
            rule("ck", "K"),
            rule("cq", "K"),
            rule("th", "T"),
            rule("dh", "T", ""),
            rule("bh", "B", "F"),
            rule("mh", "M", "F"),
            rule("tz", "S"),
            rule("ts", "S"),
            rule("ce", "S."),
            rule("ci", "S."),
            rule("cy", "S."),
            rule("ge", "C.", "G."),
            rule("gi", "C.", "G."),
            rule("gy", "C.", "G."),
            rule("x", "KS"));

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String SOUNDS = ".BKT.FG..CKLMN.PKRST.F?S.S";

    /** The ways in which this name may sound. Two names sound alike where they have one in common. */
    public static Set<String> of(String plain) {
        List<StringBuilder> ways = new ArrayList<>(List.of(new StringBuilder()));
        int at = 0;
        while (at < plain.length()) {
            Rule rule = ruleAt(plain, at);
            ways = said(ways, rule.sounds());
            at += rule.length();
        }
        Set<String> sounds = new LinkedHashSet<>();
        ways.forEach(way -> sounds.add(shortened(way)));
        sounds.remove("");
        return sounds;
    }

    private static Rule ruleAt(String plain, int at) {
        for (Rule rule : RULES) {
            if (rule.fits(plain, at)) {
                return rule;
            }
        }
        if (plain.charAt(at) == 'r' && at > 0 && at == plain.length() - 1) {
            return new Rule("", List.of("R", ""), 1); // most of England leaves it silent
        }
        int letter = LETTERS.indexOf(plain.charAt(at));
        char sound = letter < 0 ? plain.charAt(at) : SOUNDS.charAt(letter);
        return switch (sound) {
            case '.' -> new Rule("", at == 0 ? List.of("A") : List.of("."), 1);
            case '?' -> new Rule("", List.of("."), 1); // a w that does not begin: nearly a vowel
            default -> new Rule("", List.of(String.valueOf(sound)), 1);
        };
    }

    private static List<StringBuilder> said(List<StringBuilder> ways, List<String> sounds) {
        List<StringBuilder> longer = new ArrayList<>();
        for (String sound : sounds) {
            for (StringBuilder way : ways) {
                if (longer.size() < MOST) {
                    longer.add(new StringBuilder(way).append(sound));
                }
            }
        }
        return longer;
    }

    /** Doubled letters become one, then the vowels go. */
    private static String shortened(CharSequence way) {
        StringBuilder sound = new StringBuilder();
        char last = 0;
        for (int at = 0; at < way.length(); at++) {
            char letter = way.charAt(at);
            if (letter != last && letter != '.') {
                sound.append(letter);
            }
            last = letter;
        }
        return sound.toString();
    }

    private static Rule rule(String letters, String... sounds) {
        return new Rule(letters, List.of(sounds), letters.length() - (letters.startsWith("^") ? 1 : 0));
    }

    private record Rule(String letters, List<String> sounds, int length) {

        boolean fits(String plain, int at) {
            return letters.charAt(0) == '^'
                    ? at == 0 && plain.startsWith(letters.substring(1))
                    : plain.startsWith(letters, at);
        }
    }

    private Sound() {}
}
