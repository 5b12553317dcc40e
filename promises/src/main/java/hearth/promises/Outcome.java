package hearth.promises;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five outcomes that the Children's Commissioner wants for every child. A promise serves one or several. */
public enum Outcome {
    SAFE("Safe", "You are safe where you live, and with the people around you."),
    HEALTHY("Healthy", "Your body and your mind are looked after."),
    HAPPY("Happy", "You are loved, you belong, and the people who matter to you stay in your life."),
    LEARNING("Learning", "You go to school, you learn, and later you find work that suits you."),
    ENGAGED("Engaged", "You have a say, you know your rights, and you have a place in the world around you.");

    private final String title;
    private final String sentence;

    Outcome(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** One word. */
    public String title() {
        return title;
    }

    /** What it means, said to a child. */
    public String sentence() {
        return sentence;
    }

    /** As in an address and on the command line, for example {@code safe}. */
    public String kebab() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome that is written so. */
    public static Optional<Outcome> named(String kebab) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.kebab().equals(kebab))
                .findFirst();
    }
}
