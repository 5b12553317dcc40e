package hearth.app;

import hearth.app.check.ReturnedStories;
import hearth.app.check.Stories;
import hearth.app.whatif.Effect;
import hearth.app.whatif.EffectJson;
import hearth.app.whatif.EffectWords;
import hearth.promises.Asking;
import hearth.promises.pledge.Draft;
import hearth.returns.Findings;
import hearth.returns.Progress;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth what-if}: a draft of the law beside the law as it is, over a council's children. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description = "Set a draft of the law beside the law: whom it would concern, and what it would take.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Compared.",
            "2:The words of the command, or of the draft, are not right.",
            "3:What was given is no return.",
            "130:It was stopped."
        },
        footer = {
            "",
            "A draft is plain text (docs/pledges.md), for example:",
            "  change voice.review-1 within 15 working days",
            "  change voice.visit-year1 every 4 weeks"
        })
final class WhatIfCommand implements Callable<Integer> {

    private static final int NO_RETURN = 3;
    private static final int STOPPED = 130;

    @Parameters(paramLabel = "DRAFT", description = "A file with the draft.")
    @SuppressWarnings("NullAway.Init")
    private Path draft;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "RETURN",
            description = "An SSDA903 return, as for \"check\".")
    @SuppressWarnings("NullAway.Init")
    private Path place;

    @Option(names = "--last-year", paramLabel = "DIR", description = "Last year's return.")
    private Optional<Path> lastYear = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which to judge.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BesidesOptions besides;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PledgesOption pledges;

    @Option(names = "--children", description = "List the children for whom something would be different.")
    private boolean children;

    @Option(names = "--json", description = "Answer in JSON, for machines.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        Draft read = draft();
        ReturnReading reading = ReturnReading.of(place);
        reading = lastYear.map(reading::lastYear).orElse(reading);
        return switch (reading.read(Progress.none())) {
            case Outcome.Stopped _ -> STOPPED;
            case Outcome.Unusable(var findings) -> unusable(findings);
            case Outcome.Read(var ssda903) -> compare(read, ssda903);
        };
    }

    private Draft draft() {
        Draft read = Draft.read(draft, pledges.catalogue());
        if (!read.failures().isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    read.failures().stream()
                            .flatMap(failure -> failure.inWords().stream())
                            .collect(Collectors.joining(System.lineSeparator())));
        }
        return read;
    }

    private int unusable(Findings findings) {
        Unusable.print(findings, "an SSDA903 return", command.commandLine().getErr());
        return NO_RETURN;
    }

    private int compare(Draft read, Ssda903 ssda903) {
        Stories stories = ReturnedStories.of(ssda903, besides.of(ssda903).known());
        Asking asking = Asking.on(asOf.orElse(ssda903.year().lastDay()));
        List<Effect> effects = read.changes().stream()
                .map(change -> Effect.of(change, stories, asking))
                .toList();
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            EffectJson.write(effects, asking, children ? Optional.of(stories::id) : Optional.empty(), out);
        } else {
            effects.forEach(effect -> print(effect, stories, out));
        }
        out.flush();
        return 0;
    }

    private void print(Effect effect, Stories stories, PrintWriter out) {
        out.printf("%s%n%s%n", effect.promise().id(), effect.promise().words());
        out.printf(
                "  now    %s%n",
                effect.change().before().map(EffectWords::inShort).orElse("not promised"));
        out.printf("  draft  %s%n%n", EffectWords.inShort(effect.promise()));
        out.printf("  %-14s %8s %8s%n", "", "now", "draft");
        for (var word : EffectWords.SHOWN) {
            out.printf(
                    "  %-14s %,8d %,8d%n",
                    word.spoken(), effect.now().times(word), effect.draft().times(word));
        }
        out.printf("%n  %s%n", EffectWords.whom(effect));
        EffectWords.takes(effect).forEach(words -> out.printf("  %s%n", words));
        if (children) {
            effect.affected()
                    .forEach(child -> out.printf("    %s%n", stories.id(child).text()));
        }
        out.println();
    }
}
