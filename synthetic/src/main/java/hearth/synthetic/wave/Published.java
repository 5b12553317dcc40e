package hearth.synthetic.wave;

import hearth.synthetic.wave.Answerer.Home;
import hearth.synthetic.wave.Answerer.Sex;
import hearth.synthetic.wave.Answerer.Who;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A share that was published of The Big Ambition (2023-24), which the invented wave takes for the truth.
 *
 * @param statement which statement
 * @param who       of whom, in words
 * @param percent   how many in a hundred agreed, as published: a whole number
 * @param truth     the share that the wave is made with: the same, or nearer to it where roundings would not fit together
 * @param among     the same group by the columns of the file, each with its words; none for everybody
 * @param means     the same group of those who answer
 * @param source    where it stands on childrenscommissioner.gov.uk, or who quotes it
 */
public record Published(
        String statement,
        String who,
        int percent,
        double truth,
        Map<String, List<String>> among,
        Predicate<Answerer> means,
        String source) {

    private static final String TOP = "the-big-ambition/";
    private static final String CARE = "blog/every-child-in-care-should-have-a-loving-stable-home/";
    private static final String TIME = "blog/the-big-ambition-and-quality-family-time/";
    private static final String SECURE = "resource/the-educational-journeys-of-children-in-secure-settings/";
    private static final String YOUTH = "youthworkunit.com, The Big Ambition: ambitions, findings and solutions";

    private static final List<String> TEENS = List.of("12", "13", "14", "15", "16", "17", "18");
    private static final List<String> MIDDLE = List.of("6", "7", "8", "9", "10", "11");
    private static final List<String> OUTSIDE = List.of(
            Home.PARENTS.word(),
            Home.KIN.word(),
            Home.FOSTER.word(),
            Home.CHILDRENS_HOME.word(),
            Home.SUPPORTED.word());

    /** As published, and taken as it stands. */
    private Published(
            String statement,
            String who,
            int percent,
            Map<String, List<String>> among,
            Predicate<Answerer> means,
            String source) {
        this(statement, who, percent, percent / 100.0, among, means, source);
    }

    private Published made(double truth) {
        return new Published(statement, who, percent, truth, among, means, source);
    }

    /** All that is known. */
    public static List<Published> all() {
        return List.of(
                all("heard", 22, TOP),
                all("loved", 93, YOUTH).made(0.934),
                home("loved", Home.PARENTS, 94).made(0.936),
                new Published("loved", "with a social worker", 85, yes("social_worker"), Answerer::socialWorker, CARE),
                home("loved", Home.CHILDRENS_HOME, 79),
                home("loved", Home.SUPPORTED, 65),
                new Published("home", "with a social worker", 84, yes("social_worker"), Answerer::socialWorker, TOP),
                new Published(
                        "home", "without a social worker", 95, no("social_worker"), one -> !one.socialWorker(), TOP),
                who("family_needs", Who.CHILD, 86),
                who("family_needs", Who.ADULT, 80),
                new Published("family_needs", "with extra needs", 73, yes("extra_needs"), Answerer::extraNeeds, TIME),
                new Published(
                        "family_needs", "without extra needs", 90, no("extra_needs"), one -> !one.extraNeeds(), TIME),
                all("family_time", 83, TIME),
                aged("family_time", "under 6", 91, List.of("0", "1", "2", "3", "4", "5"), TIME),
                aged("family_time", "12 to 18", 81, TEENS, TIME),
                all("enjoy_school", 60, TOP),
                new Published(
                        "enjoy_school",
                        "in a secure setting",
                        38,
                        Map.of("lives", List.of(Home.SECURE.word())),
                        one -> one.home() == Home.SECURE,
                        SECURE),
                new Published(
                        "enjoy_school",
                        "12 to 18, not in a secure setting",
                        51,
                        Map.of("age", TEENS, "lives", OUTSIDE),
                        one -> one.age() >= 12 && one.home() != Home.SECURE,
                        SECURE + " (read as: of the same ages)"),
                all("great_teachers", 75, TOP),
                all("looks", 49, TOP),
                sex("looks", Sex.BOY, 60),
                sex("looks", Sex.GIRL, 40),
                aged("safe_area", "6 to 11", 80, MIDDLE, TOP),
                aged("safe_area", "12 to 18", 66, TEENS, TOP),
                all("fun_near", 72, TOP),
                aged("fun_near", "aged 9", 82, List.of("9"), TOP),
                aged("fun_near", "aged 17", 54, List.of("17"), TOP),
                all("safe_online", 75, YOUTH),
                all("life_skills", 69, YOUTH));
    }

    private static Published all(String statement, int percent, String source) {
        return new Published(statement, "all", percent, Map.of(), _ -> true, source);
    }

    private static Published home(String statement, Home home, int percent) {
        return new Published(
                statement,
                "living in or with: " + home.word(),
                percent,
                Map.of("lives", List.of(home.word())),
                one -> one.home() == home,
                CARE);
    }

    private static Published who(String statement, Who who, int percent) {
        return new Published(
                statement,
                who == Who.CHILD ? "children" : "adults on behalf",
                percent,
                Map.of("answered_by", List.of(who.word())),
                one -> one.who() == who,
                TIME);
    }

    private static Published sex(String statement, Sex sex, int percent) {
        return new Published(
                statement, sex.word() + "s", percent, Map.of("sex", List.of(sex.word())), one -> one.sex() == sex, TOP);
    }

    private static Published aged(String statement, String who, int percent, List<String> ages, String source) {
        return new Published(
                statement,
                who,
                percent,
                Map.of("age", ages),
                one -> ages.contains(Integer.toString(one.age())),
                source);
    }

    private static Map<String, List<String>> yes(String column) {
        return Map.of(column, List.of("yes"));
    }

    private static Map<String, List<String>> no(String column) {
        return Map.of(column, List.of("no"));
    }
}
