package hearth.app.house;

import hearth.practice.access.Access;
import hearth.practice.access.GlassBroken.Ground;
import hearth.practice.record.FormKind;
import hearth.store.Act;
import hearth.store.Look;
import java.util.Arrays;

/** What is written down, and what was done in a record, in words for a page. */
final class RecordWords {

    /** What there is to write down, to follow "Write down". */
    static String thing(FormKind form) {
        return switch (form) {
            case VISIT -> "a visit";
            case NOTE -> "a note";
            case FAMILY_TIME -> "time with the family";
            case ASSESSMENT -> "an assessment";
            case PLAN -> "a plan";
            case REVIEW -> "a review";
            case DECISION -> "a decision";
            case MOVE -> "a move to another home";
            case MISSING -> "that a child is missing, or back";
            case HEALTH -> "something about health";
            case SCHOOL -> "something about school";
            case DOCUMENT -> "a document";
            case OTHER -> "something else that was done";
            case APPROVAL -> "that you approve a step";
            case ANSWER -> "an answer to what the child said";
            case TAKE_BACK -> "that something never stood";
            case REMEMBER -> "that I remember it differently";
        };
    }

    /** On the button that leads to the form. */
    static String button(FormKind form) {
        return "Write down " + thing(form);
    }

    /** Above the form. */
    static String heading(FormKind form, String name) {
        return switch (form) {
            case VISIT -> "A visit to " + name;
            case NOTE -> "A note about " + name;
            case FAMILY_TIME -> name + "’s time with the family";
            case ASSESSMENT -> "An assessment: how to help " + name;
            case PLAN -> "A plan for " + name;
            case REVIEW -> "A review with " + name;
            case DECISION -> "A decision about " + name;
            case MOVE -> name + " moves to another home";
            case MISSING -> name + " is missing, or back";
            case HEALTH -> name + "’s health";
            case SCHOOL -> name + " at school";
            case DOCUMENT -> "A document for " + name;
            case OTHER -> "Something else that was done for " + name;
            case APPROVAL -> "A step that you approve for " + name;
            case ANSWER -> "An answer to what " + name + " said";
            case TAKE_BACK -> "Something in " + name + "’s record never stood";
            case REMEMBER -> "I remember it differently";
        };
    }

    /** Above the answer. */
    static String written(FormKind form) {
        return switch (form) {
            case VISIT -> "The visit is in the record";
            case NOTE -> "The note is in the record";
            case DECISION -> "The decision is in the record";
            case ANSWER -> "The answer is in the record";
            case TAKE_BACK -> "It is taken back, and stays to be read";
            case REMEMBER -> "Both stand side by side now";
            case FAMILY_TIME, ASSESSMENT, PLAN, REVIEW, MOVE, MISSING, HEALTH, SCHOOL, DOCUMENT, OTHER, APPROVAL ->
                "It is in the record";
        };
    }

    /** Of a draft, to follow "kept": "a family time". */
    static String draft(String form) {
        return FormKind.named(form).map(RecordWords::thing).orElse(form);
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

    /** Why a record is closed to somebody. */
    static String closed(Access.Why why) {
        return switch (why) {
            case NO_TIE -> "Nothing ties you to this child: neither your children nor your team’s.";
            case SEALED -> "It is closed for good.";
            case SAID_NO -> "The answer to sharing it was no.";
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private RecordWords() {}
}
