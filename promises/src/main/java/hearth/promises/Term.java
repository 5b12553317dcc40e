package hearth.promises;

import hearth.story.Decisions.Confirmed;

/**
 * One sentence of a promise: some have several, such as "within a week, then every six weeks".
 *
 * @param owed what makes it owed
 * @param due by when
 * @param keptBy what keeps it
 */
public record Term(Trigger owed, Due due, Keeper keptBy) {

    /** A duty for which the law sets no number and no fact of its own is kept: somebody who was there says it was done. */
    public static Term confirmed(String promise, Trigger owed) {
        return confirmed(promise, owed, new Due.NoNumber());
    }

    /** The same, due by then. */
    public static Term confirmed(String promise, Trigger owed, Due due) {
        return new Term(owed, due, Keeper.doneBy(Act.of(Confirmed.class, new Which.About(promise))));
    }
}
