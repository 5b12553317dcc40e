package hearth.app.report;

import hearth.pages.ReadBy;
import hearth.promises.Ambition;
import hearth.promises.Catalogue;
import hearth.promises.Outcome;
import hearth.promises.Promise;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A part of a page under which promises stand: one of the five ambitions, or one of the five outcomes.
 *
 * @param id its word in an address
 * @param silence what is said where nothing of it can be told
 * @param holds which promises stand in it
 */
record Chapter(String id, String title, String sentence, String silence, Predicate<Promise> holds) {

    /** The five parts, in their order. */
    static List<Chapter> of(ReadBy by, Catalogue catalogue) {
        return switch (by) {
            case AMBITION -> Arrays.stream(Ambition.values()).map(Chapter::of).toList();
            case OUTCOME ->
                Arrays.stream(Outcome.values())
                        .map(outcome -> of(outcome, catalogue))
                        .toList();
        };
    }

    private static Chapter of(Ambition ambition) {
        return new Chapter(
                ambition.name().toLowerCase(Locale.ROOT),
                ambition.title(),
                ambition.sentence(),
                silence(ambition),
                promise -> promise.ambition() == ambition);
    }

    private static Chapter of(Outcome outcome, Catalogue catalogue) {
        return new Chapter(
                outcome.kebab(),
                outcome.title(),
                outcome.sentence(),
                "No promise that serves it was owed to a child in it.",
                promise -> catalogue.outcomes(promise.id()).contains(outcome));
    }

    /** Why nothing is said of an ambition. */
    private static String silence(Ambition ambition) {
        return switch (ambition) {
            case VOICE -> "No child in it was owed a visit or a review.";
            case FAMILY ->
                "An SSDA903 return tells of children once they are looked after. The children in need census would know"
                        + " how families were helped before.";
            case HOME -> "No child in it lived in a home that the council found.";
            case LEAVE -> "No young person in it had left care and was asked about.";
            case SECURE -> "No child in it was locked up. What such a place is like for a child, a return never tells.";
        };
    }
}
