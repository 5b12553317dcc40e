package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.isAfterTheYear;
import static hearth.returns.rules.Trait.isBefore;
import static hearth.returns.ssda903.Item.DEC;
import static hearth.returns.ssda903.Item.DECOM;
import static hearth.returns.ssda903.Table.EPISODES;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;

/** Episodes must lie in the time that the return is about. */
final class EpisodesAndTheYear {

    /** The day on which the Children Act 1989 came into force. */
    private static final int CHILDREN_ACT = Days.of(1991, 10, 14);

    private EpisodesAndTheYear() {}

    static Chapter chapter() {
        return SsdaRules.chapter("Episodes and the year", beforeTheAct(), beginsAfterTheYear(), endsAfterTheYear());
    }

    private static Draft beforeTheAct() {
        return rule("353")
                .pointsAt(DECOM)
                .says("The episode begins before 14 October 1991, when the Children Act came into force.")
                .maybe("the year is wrong.")
                .on(EPISODES)
                .where(isBefore(DECOM, CHILDREN_ACT, "14 October 1991"));
    }

    private static Draft beginsAfterTheYear() {
        return rule("354")
                .pointsAt(DECOM)
                .says("The episode begins after the end of the collection year.")
                .maybe("it belongs in next year's return, or the year is wrong.")
                .on(EPISODES)
                .where(isAfterTheYear(DECOM));
    }

    private static Draft endsAfterTheYear() {
        return rule("385")
                .pointsAt(DEC)
                .says("The episode ends after the end of the collection year.")
                .maybe("it was still going on at the end of the year; then its end is left blank.")
                .on(EPISODES)
                .where(isAfterTheYear(DEC));
    }
}
