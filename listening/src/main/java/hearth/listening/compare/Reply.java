package hearth.listening.compare;

import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * What each child's answer to a question counts for, and whose answers count at all.
 *
 * @param base   the rows that belong to the figure's base
 * @param answer what the answer of such a row is worth: 1 or 0 of a share, the number itself of a mean or a total
 */
record Reply(IntPredicate base, IntToDoubleFunction answer) {

    static Reply to(Question question, Answers answers) {
        IntPredicate within = question.within().in(answers);
        return switch (question) {
            case Question.Share share -> share(share, answers, within);
            case Question.Mean mean -> number(answers.numbers(mean.variable()), within);
            case Question.Total total -> number(answers.numbers(total.variable()), within);
        };
    }

    private static Reply share(Question.Share share, Answers answers, IntPredicate within) {
        Coded column = answers.words(share.variable());
        boolean[] wanted = Where.wanted(column, share.variable(), share.values());
        boolean[] base = Where.wanted(column, share.variable(), share.of());
        if (share.of().isEmpty()) {
            java.util.Arrays.fill(base, true);
        }
        base[Coded.NONE] = false;
        return new Reply(row -> base[column.at(row)] && within.test(row), row -> wanted[column.at(row)] ? 1 : 0);
    }

    private static Reply number(double[] numbers, IntPredicate within) {
        return new Reply(row -> !Double.isNaN(numbers[row]) && within.test(row), row -> numbers[row]);
    }
}
