package hearth.synthetic;

import hearth.story.LegalStatus;

/**
 * One stretch under one legal status.
 *
 * @param status which one
 * @param from the first day
 * @param to the day on which it ended
 */
record Spell(LegalStatus status, int from, int to) {}
