package hearth.listening.compare;

import hearth.listening.answers.AnswerFile;
import hearth.listening.answers.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan, put together in a few words. */
record Asked(Plan plan) {

    static Asked of(Drawn drawn, Question... questions) {
        return new Asked(new Plan(
                drawn,
                Calibration.none(),
                List.of(questions),
                List.of(),
                List.of(),
                List.of(),
                new Plan.Voices(Optional.empty(), Plan.Voices.Pooled.APART),
                0.95,
                Adjust.HOLM,
                Plan.Reach.OPEN));
    }

    Asked fitted(Calibration to) {
        return new Asked(new Plan(
                plan.drawn(),
                to,
                plan.questions(),
                plan.differences(),
                plan.ratios(),
                plan.crossings(),
                plan.voices(),
                plan.level(),
                plan.adjust(),
                plan.reach()));
    }

    Asked gaps(Gap... gaps) {
        return new Asked(new Plan(
                plan.drawn(),
                plan.calibration(),
                plan.questions(),
                List.of(gaps),
                List.of(gaps),
                plan.crossings(),
                plan.voices(),
                plan.level(),
                plan.adjust(),
                plan.reach()));
    }

    Asked crossed(String rows, String columns) {
        return new Asked(new Plan(
                plan.drawn(),
                plan.calibration(),
                plan.questions(),
                plan.differences(),
                plan.ratios(),
                List.of(new Plan.Crossing(rows, columns)),
                plan.voices(),
                plan.level(),
                plan.adjust(),
                plan.reach()));
    }

    Asked voices(String column, Plan.Voices.Pooled pooled) {
        return new Asked(new Plan(
                plan.drawn(),
                plan.calibration(),
                plan.questions(),
                plan.differences(),
                plan.ratios(),
                plan.crossings(),
                new Plan.Voices(Optional.of(column), pooled),
                plan.level(),
                plan.adjust(),
                plan.reach()));
    }

    Analysis in(Path file) {
        return Analysis.of(read(file), plan);
    }

    Estimate first(Path file) {
        return in(file).estimates().getFirst();
    }

    private Answers read(Path file) {
        try {
            return AnswerFile.read(file, plan.words(), plan.numbers(), WhoAnswered::mayBeTold);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Question.Share share(String variable, String value, Interval... intervals) {
        return new Question.Share(variable, List.of(value), List.of(), List.of(), Where.everyone(), List.of(intervals));
    }

    static Calibration.Margin margin(String column, Map<String, Double> totals) {
        return new Calibration.Margin(column, totals);
    }

    static Path write(Path folder, List<String> lines) {
        try {
            return Files.write(folder.resolve("answers.csv"), lines);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
