package hearth.returns.rules;

import hearth.returns.ssda903.CodeLists;
import hearth.returns.ssda903.Item;

/**
 * What one value of a row may be: blank, one of some codes, no possible day, after the year's last day. A trait looks at
 * one item alone, so it is asked once of each different value of a return's column and never again of its rows.
 *
 * @param words how the trait reads after the item's name, as in "PLACE is one of A3 A4"
 */
public record Trait(Item item, String words, Question question) {

    /** Asked of one value. */
    @FunctionalInterface
    public interface Question {
        boolean holds(Value value);
    }

    /** The value is one of these codes, which are separated by blanks. */
    public static Trait is(Item item, String codes) {
        Codes some = Codes.of(codes);
        return new Trait(item, "is " + codes, value -> some.has(value.text()));
    }

    /** The value is none of these codes; it may be blank. */
    public static Trait isNot(Item item, String codes) {
        Codes some = Codes.of(codes);
        return new Trait(item, "is not " + codes, value -> !some.has(value.text()));
    }

    /** There is a value, and it is none of these codes. */
    public static Trait isOther(Item item, String codes) {
        Codes some = Codes.of(codes);
        return new Trait(
                item, "is something other than " + codes, value -> !value.isBlank() && !some.has(value.text()));
    }

    /** There is a value, and it is on no list of codes of the year. */
    public static Trait isNoCode(Item item) {
        return new Trait(item, "is not on the year's list", value -> !value.isBlank() && !isListed(item, value));
    }

    /** The value is blank, or on no list of codes of the year. */
    public static Trait isNoCodeOrBlank(Item item) {
        return new Trait(
                item, "is blank or not on the year's list", value -> value.isBlank() || !isListed(item, value));
    }

    private static boolean isListed(Item item, Value value) {
        return CodeLists.of(item, value.setting().year()).contains(value.text());
    }

    public static Trait blank(Item item) {
        return new Trait(item, "is blank", Value::isBlank);
    }

    public static Trait filled(Item item) {
        return new Trait(item, "is filled in", value -> !value.isBlank());
    }

    /** Something stands there that is no day of any calendar. */
    public static Trait isNoDay(Item item) {
        return new Trait(item, "is not a possible day", value -> !value.isBlank() && !Days.isKnown(value.day()));
    }

    /** It is blank, or what stands there is no day of any calendar. */
    public static Trait isNoDayOrBlank(Item item) {
        return new Trait(item, "is blank or not a possible day", value -> !Days.isKnown(value.day()));
    }

    /** A possible day stands there. */
    public static Trait isDay(Item item) {
        return new Trait(item, "is a possible day", value -> Days.isKnown(value.day()));
    }

    /** The day is before the collection year. */
    public static Trait isBeforeTheYear(Item item) {
        return new Trait(
                item,
                "is before the collection year",
                value -> Days.isBefore(value.day(), value.setting().firstDay()));
    }

    /** The day is after the collection year. */
    public static Trait isAfterTheYear(Item item) {
        return new Trait(
                item,
                "is after the collection year",
                value -> Days.isAfter(value.day(), value.setting().lastDay()));
    }

    /** The day is in the collection year. */
    public static Trait isInTheYear(Item item) {
        return new Trait(
                item, "is in the collection year", value -> value.setting().isInYear(value.day()));
    }

    /** The day is before that one. */
    public static Trait isBefore(Item item, int day, String words) {
        return new Trait(item, "is before " + words, value -> Days.isBefore(value.day(), day));
    }

    /** The day is that one or later. */
    public static Trait isOnOrAfter(Item item, int day, String words) {
        return new Trait(item, "is on or after " + words, value -> Days.isOnOrAfter(value.day(), day));
    }

    /** Anything else that can be said of one value. */
    public static Trait that(Item item, String words, Question question) {
        return new Trait(item, words, question);
    }
}
