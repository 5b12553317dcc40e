package hearth.practice.find;

import java.util.LinkedHashSet;
import java.util.Set;

/** By what a word of a name is looked up. Two words that may be meant for one another have a key in common. */
public final class WordKeys {

    private static final int LEAST_BEGINNING = 3;
    private static final int BEGINNING = 4;

    /** The keys under which a word that somebody is called is kept. */
    public static Set<String> kept(String plain) {
        Set<String> keys = new LinkedHashSet<>(asked(plain));
        if (plain.length() > LEAST_BEGINNING) {
            keys.add("b" + plain.substring(0, LEAST_BEGINNING));
        }
        return keys;
    }

    /** The keys by which a word that was typed is looked up. */
    public static Set<String> asked(String plain) {
        Set<String> keys = new LinkedHashSet<>();
        Slips.left(plain).forEach(left -> keys.add("l" + left));
        Sound.of(plain).forEach(sound -> keys.add("s" + sound));
        SameName.families(plain).forEach(family -> keys.add("f" + family));
        if (plain.length() >= LEAST_BEGINNING) {
            keys.add("b" + plain.substring(0, Math.min(BEGINNING, plain.length())));
        }
        return keys;
    }

    private WordKeys() {}
}
