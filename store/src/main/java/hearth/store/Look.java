package hearth.store;

import java.time.Instant;

/**
 * One time that somebody looked at a child's record, or did something in it.
 *
 * @param number the row of the audit
 * @param at when
 * @param who the name of the person, or what ran
 * @param act what they did
 * @param said which page it was, or why
 */
public record Look(long number, Instant at, String who, Act act, String said) {}
