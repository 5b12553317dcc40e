package hearth.returns.rules;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.ssda903.Item.CHILD;
import static hearth.returns.ssda903.Item.MOTHER;
import static hearth.returns.ssda903.Item.SEX;
import static hearth.returns.ssda903.Table.HEADER;
import static hearth.returns.ssda903.Table.REVIEWS;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.CollectionYear;
import hearth.returns.Finding;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.TablesInHand;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of rules that pass, fail, cannot be judged or go wrong. */
class RuleRunTest {

    private static final RuleYears ALWAYS = new RuleYears(0, 0);

    private final Ssda903 amyBenAndCai = TablesInHand.of(new CollectionYear(2027))
            .table(
                    WhichYear.THIS_YEAR,
                    HEADER,
                    "header.csv",
                    List.of(CHILD, SEX),
                    List.of(row("AMY", "F"), row("BEN", "M"), row("CAI", "")))
            .joined();

    @Test
    void aRulePassesWhereItFindsNothing() {
        assertThat(answer(written(aRule().on(HEADER).where(is(SEX, "U"))))).isEqualTo(new Answer.Passed());
    }

    @Test
    void aRuleFailsWithTheRowsInWhichItFindsSomething() {
        Rule filled = written(aRule().on(HEADER).where(filled(SEX)));

        assertThat(answer(filled)).isEqualTo(new Answer.Failed(2, 2, 0));
        assertThat(run(filled).findings(0)).extracting(Finding::says).containsExactly("Something is wrong.");
        assertThat(run(filled).findings(2)).isEmpty();
    }

    @Test
    void aRuleIsNotEvaluatedWhereATableWasNotSupplied() {
        assertThat(answer(written(aRule().on(REVIEWS))))
                .isEqualTo(new Answer.NotEvaluated(Answer.Why.NO_TABLE, "The table Reviews was not supplied."));
    }

    @Test
    void aRuleIsNotEvaluatedWhereAColumnWasNotSupplied() {
        assertThat(answer(written(aRule().on(HEADER).where(filled(MOTHER)))))
                .isEqualTo(
                        new Answer.NotEvaluated(Answer.Why.NO_COLUMN, "The column MOTHER of Header was not supplied."));
    }

    @Test
    void aRuleIsNotEvaluatedWhereReferenceDataIsNotHere() {
        assertThat(answer(written(aRule().knowing(Rule.Part.PROVIDERS).on(HEADER))))
                .isEqualTo(new Answer.NotEvaluated(
                        Answer.Why.NO_REFERENCE, "It needs Ofsted's list of homes and agencies, which is not here."));
    }

    @Test
    void aRuleThatCameLaterIsNotEvaluated() {
        Rule later = aRule().on(HEADER).written(new RuleYears(2028, 2028));

        assertThat(answer(later))
                .isInstanceOfSatisfying(
                        Answer.NotEvaluated.class, not -> assertThat(not.why()).isEqualTo(Answer.Why.NOT_IN_THE_YEAR));
    }

    @Test
    void aRuleThatGoesWrongForOneChildSaysSoAndStillJudgesTheOthers() {
        Rule wrongForBen = written(aRule().on(HEADER).brokenIf((child, row) -> {
            if (child.header().text(SEX, row).equals("M")) {
                throw new IllegalStateException("a fault of our own");
            }
            return true;
        }));

        assertThat(answer(wrongForBen)).isEqualTo(new Answer.Failed(2, 2, 1));
    }

    @Test
    void aTraitThatGoesWrongOverAValueIsNotPassed() {
        Rule wrongOverM = written(aRule().on(HEADER).where(that(SEX, "goes wrong over M", value -> {
            if (value.text().equals("M")) {
                throw new IllegalStateException("a fault of our own");
            }
            return false;
        })));

        assertThat(answer(wrongOverM))
                .isEqualTo(new Answer.NotEvaluated(
                        Answer.Why.FAULT, "A fault of Hearth's own: it could not be judged for 1 children."));
    }

    private static Draft aRule() {
        return rule("X1").pointsAt(Item.SEX).says("Something is wrong.").maybe("it is not.");
    }

    private static Rule written(Draft draft) {
        return draft.written(ALWAYS);
    }

    private Answer answer(Rule rule) {
        return run(rule).rulings().getFirst().answer();
    }

    private RuleRun run(Rule rule) {
        return RuleRun.of(List.of(rule), amyBenAndCai, Setting.of(amyBenAndCai, ReferenceData.none()));
    }

    private static List<Optional<String>> row(String child, String sex) {
        return List.of(Optional.of(child), Optional.of(sex).filter(text -> !text.isEmpty()));
    }
}
