package hearth.story;

import java.util.Locale;

/** Names of the code as people say them. */
public final class Spoken {

    /** For example "social worker" or "children's home". */
    public static String name(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("childrens", "children's");
    }

    /** For example "looked after". */
    public static String kind(Kind<?> kind) {
        return kind.name().replace('-', ' ');
    }

    /** What kind of fact it is, for example "looked after". */
    public static String kind(Fact<?> fact) {
        return kind(Kind.of(fact.detail().getClass()));
    }

    /** With a capital, to stand first: "Looked after". */
    public static String first(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private Spoken() {}
}
