package hearth.app.house;

import hearth.practice.access.GlassBroken.Ground;
import hearth.practice.record.FormKind;
import hearth.store.Act;
import hearth.store.Look;
import java.util.Arrays;

/** What is written down, and what was done in a record, in words for a page. */
final class RecordWords {

    /** On the button that leads to the form. */
    static String button(FormKind form) {
        return "Write down a " + form.kebab().replace('-', ' ');
    }

    /** Above the form. */
    static String heading(FormKind form, String name) {
        return form == FormKind.VISIT ? "A visit to " + name : "A note about " + name;
    }

    /** Above the answer. */
    static String written(FormKind form) {
        return form == FormKind.VISIT ? "The visit is in the record" : "The note is in the record";
    }

    /** To follow a name. */
    static String did(Act act) {
        return switch (act) {
            case READ -> "read it";
            case LISTED -> "saw it in a list";
            case SEARCHED -> "searched";
            case WROTE -> "wrote in it";
            case REFUSED -> "wanted to read it, and was stopped";
            case BROKE_THE_GLASS -> "opened it in an emergency, for an hour";
            case MOVED_MANY -> "moved it together with many others";
            case SIGNED_IN -> "signed in";
            case CHANGED_RIGHTS -> "changed who may see it";
            case DELETED -> "deleted it";
        };
    }

    /** Which page it was, or why. */
    static String said(Look look) {
        return switch (look.act()) {
            case BROKE_THE_GLASS ->
                Arrays.stream(Ground.values())
                        .filter(ground -> look.said().startsWith(ground.name()))
                        .findFirst()
                        .map(ground -> "%s: “%s”"
                                .formatted(
                                        ground.words(),
                                        look.said()
                                                .substring(ground.name().length())
                                                .replaceFirst("^: ", "")))
                        .orElse(look.said());
            case READ, LISTED, SEARCHED, REFUSED, MOVED_MANY -> capital(look.said());
            case WROTE, SIGNED_IN, CHANGED_RIGHTS, DELETED -> "";
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private RecordWords() {}
}
