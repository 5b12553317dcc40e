package hearth.store;

import hearth.practice.find.Bearer;
import hearth.practice.find.Match;

/**
 * A child who may be meant, before it is asked whether they may be shown.
 *
 * @param row the child in the tables
 * @param bearer by what they are known to search
 * @param match how well they fit
 */
record Found(Stories.ChildRow row, Bearer bearer, Match match) {}
