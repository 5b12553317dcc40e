package hearth.synthetic;

import hearth.returns.write.ChildReturn;
import hearth.returns.write.Episode;
import hearth.returns.write.ReturnYear;
import hearth.story.LeavingCare.LeaverAnswers;
import java.util.List;
import java.util.Optional;

/** Which young people who left care a return tells of. */
public enum Leavers {

    /**
     * Those for whom this year's and last year's return together prove that they are owed it: at least 13 weeks in care
     * from 14, some of it from 16. DfE's rules 1001 and 1002 look no further back, so such a return passes them.
     */
    PROVEN_BY_TWO_YEARS {
        @Override
        Optional<LeaverAnswers> answers(ChildReturn child) {
            return ALL_AGED_17_TO_21.answers(child).filter(_ -> proven(child));
        }
    },

    /** All whose 17th to 21st birthday falls in the year, as councils report them. */
    ALL_AGED_17_TO_21 {
        @Override
        Optional<LeaverAnswers> answers(ChildReturn child) {
            return child.inYear(LeaverAnswers.class)
                    .filter(_ -> !ceasedAfterBirthday(child))
                    .map(fact -> fact.detail())
                    .findFirst();
        }
    };

    private static final int WEEKS_13 = 91;

    /** What is said of the young person in the year, if anything. */
    abstract Optional<LeaverAnswers> answers(ChildReturn child);

    /** Nothing is asked about those of 17 and 18 who were still looked after on that birthday, or until it. */
    private static boolean ceasedAfterBirthday(ChildReturn child) {
        int seventeen = Dates.birthday(child.born(), 17);
        boolean young = Dates.birthday(child.born(), 19) > child.year().last();
        return child.all().stream()
                .filter(episode -> episode.isIn(child.year()))
                .anyMatch(episode -> young && episode.to() >= seventeen);
    }

    private static boolean proven(ChildReturn child) {
        ReturnYear year = child.year();
        List<Episode> known = child.all().stream()
                .filter(episode -> episode.isIn(year) || episode.isIn(year.before()))
                .toList();
        int fourteen = days(known, Dates.birthday(child.born(), 14), year);
        int sixteen = days(known, Dates.birthday(child.born(), 16), year);
        return fourteen >= WEEKS_13 && sixteen >= 1;
    }

    private static int days(List<Episode> known, int from, ReturnYear year) {
        return known.stream()
                .mapToInt(episode -> Math.min(episode.to(), year.last()) - Math.max(episode.from(), from))
                .map(days -> Math.max(0, days))
                .sum();
    }
}
