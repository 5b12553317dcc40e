package hearth.practice.find;

import java.util.Random;

/** Misspells as hands do: a letter left out, doubled, taken for another, or two that change places. */
final class Misspelt {

    static String once(String word, Random random) {
        if (word.length() < 2) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + word.substring(at + 1);
            case 1 -> before + word.charAt(at) + word.substring(at);
            case 2 -> before + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private Misspelt() {}
}
