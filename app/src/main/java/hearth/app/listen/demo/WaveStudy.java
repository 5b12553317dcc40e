package hearth.app.listen.demo;

import hearth.listening.compare.Adjust;
import hearth.listening.compare.Calibration;
import hearth.listening.compare.Drawn;
import hearth.listening.compare.Gap;
import hearth.listening.compare.Interval;
import hearth.listening.compare.Plan;
import hearth.listening.compare.Question;
import hearth.listening.compare.Where;
import hearth.listening.quotes.ToBeQuoted;
import hearth.listening.release.ToBeTold;
import hearth.synthetic.wave.Published;
import hearth.synthetic.wave.Statement;
import hearth.synthetic.wave.Wave;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked of the invented wave: its figures, its gaps, its tables and its quotes. */
public final class WaveStudy {

    static final String WHO = "answered_by";
    static final String CHILD = "child";
    static final String TEXT = "one_thing";
    static final String ID = "response";
    static final String COUNCIL = "council";
    static final String REGION = "region";

    private static final double LEVEL = 0.95;
    private static final List<String> TEENS = List.of("12", "13", "14", "15", "16", "17", "18");

    /** Whom the report sets against whom. */
    @SuppressWarnings("ImmutableEnumChecker") // maps that nobody can change
    enum Group {
        SECURE(
                "Children in secure settings",
                "children of 12 to 18 who are not",
                Map.of("lives", List.of("secure setting")),
                Map.of(
                        "age",
                        TEENS,
                        "lives",
                        List.of(
                                "parents",
                                "relatives or friends",
                                "foster carers",
                                "children's home",
                                "supported accommodation"))),
        SOCIAL_WORKER(
                "Children with a social worker",
                "children without",
                Map.of("social_worker", List.of("yes")),
                Map.of("social_worker", List.of("no"))),
        EXTRA_NEEDS(
                "Children with extra needs",
                "children without",
                Map.of("extra_needs", List.of("yes")),
                Map.of("extra_needs", List.of("no"))),
        GIRLS("Girls", "boys", Map.of("sex", List.of("girl")), Map.of("sex", List.of("boy")));

        final String group;
        final String against;
        private final Map<String, List<String>> who;
        private final Map<String, List<String>> whom;

        Group(String group, String against, Map<String, List<String>> who, Map<String, List<String>> whom) {
            this.group = group;
            this.against = against;
            this.who = who;
            this.whom = whom;
        }
    }

    /** The columns of words that anything here needs. */
    static Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(told().words());
        columns.addAll(quoted().words());
        columns.addAll(List.of("age", "lives", "social_worker", "extra_needs", "sex"));
        return columns;
    }

    /** Every answer that counts, to each statement; children and adults apart. */
    static Plan figures() {
        List<Question> questions = Statement.all().stream()
                .<Question>flatMap(one -> Wave.BASE.stream().map(answer -> share(one.id(), answer, Where.everyone())))
                .toList();
        return plan(questions, List.of(), Plan.Voices.Pooled.APART);
    }

    /** One group against another on every statement, and the group's own share; children alone. */
    static Plan gaps(Group group) {
        List<Gap> gaps = Statement.all().stream()
                .filter(one -> one.from() <= 12)
                .map(one -> new Gap(
                        share(one.id(), "agree", Where.is(WHO, CHILD)),
                        new Where(group.who),
                        new Gap.Against.Group(new Where(group.whom)),
                        List.of()))
                .toList();
        List<Question> ofGroup = gaps.stream()
                .<Question>map(gap -> share(gap.question().variable(), "agree", childrenOf(group)))
                .toList();
        return plan(ofGroup, gaps, Plan.Voices.Pooled.APART);
    }

    private static Where childrenOf(Group group) {
        Map<String, List<String>> among = new LinkedHashMap<>(group.who);
        among.put(WHO, List.of(CHILD));
        return new Where(among);
    }

    /** One published figure: most were told of children and adults together. */
    static Plan again(Published figure) {
        return plan(
                List.of(share(figure.statement(), "agree", new Where(figure.among()))),
                List.of(),
                Plan.Voices.Pooled.TOGETHER);
    }

    /** The open data: councils by themselves and by sex, since many small groups in small places would leave little to tell. */
    public static ToBeTold told() {
        return new ToBeTold(
                Statement.all().stream().map(Statement::id).toList(),
                List.of("agree"),
                Wave.BASE,
                List.of(REGION, COUNCIL),
                List.of("sex"),
                Optional.of(WHO));
    }

    /** Whose words may be printed, and what may stand under them. */
    static ToBeQuoted quoted() {
        Map<String, String> homes = new LinkedHashMap<>();
        homes.put("parents", "");
        homes.put("relatives or friends", "living with relatives or friends");
        homes.put("foster carers", "living with foster carers");
        homes.put("children's home", "living in a children's home");
        homes.put("supported accommodation", "living in supported accommodation");
        homes.put("secure setting", "living in a secure setting");
        return new ToBeQuoted(
                TEXT,
                Optional.of(ID),
                "may_be_quoted",
                List.of("yes"),
                Optional.of(new ToBeQuoted.Said("sex", Map.of("girl", "Girl", "boy", "Boy"))),
                Optional.of("age"),
                List.of(0, 6, 12, 19),
                Optional.of(new ToBeQuoted.Said("lives", homes)),
                Optional.of(WHO),
                List.of(COUNCIL, REGION));
    }

    private static Question.Share share(String statement, String answer, Where within) {
        return new Question.Share(statement, List.of(answer), Wave.BASE, List.of(), within, List.of(Interval.LOGIT));
    }

    private static Plan plan(List<Question> questions, List<Gap> gaps, Plan.Voices.Pooled pooled) {
        return new Plan(
                Drawn.plainly(),
                Calibration.none(),
                questions,
                gaps,
                List.of(),
                List.of(),
                new Plan.Voices(Optional.of(WHO), pooled),
                LEVEL,
                Adjust.HOLM,
                Plan.Reach.OPEN);
    }

    private WaveStudy() {}
}
