package hearth.app;

import hearth.app.house.ServeCommand;
import hearth.app.house.StartCommand;
import hearth.app.listen.ListenCommand;
import hearth.app.record.BackupCommand;
import hearth.app.record.LoadCommand;
import hearth.app.record.RestoreCommand;
import hearth.app.record.RetentionCommand;
import hearth.app.record.VerifyCommand;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The front door: every word after {@code ./hearth} that is not about building the house comes in here. */
@Command(
        name = "hearth",
        description = "An open children's social care system for England.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.Provider.class,
        subcommands = {
            StartCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            WhatIfCommand.class,
            RulesCommand.class,
            ReferenceCommand.class,
            ConformanceCommand.class,
            WriteCommand.class,
            LoadCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            RetentionCommand.class,
            InventCommand.class,
            ListenCommand.class,
            PromisesCommand.class,
            ExamplesCommand.class,
            Version.class,
            Bundle.class,
            Train.class
        })
public final class Hearth {

    private static final int WRONG_WORDS = 2;
    private static final int OWN_FAULT = 70;

    private Hearth() {}

    public static void main(String[] words) {
        System.exit(frontDoor().execute(words));
    }

    public static CommandLine frontDoor() {
        return new CommandLine(new Hearth())
                .registerConverter(LocalDate.class, new DayWords())
                .registerConverter(Integer.class, Hearth::wholeNumber)
                .registerConverter(int.class, Hearth::wholeNumber)
                .setParameterExceptionHandler((wrong, _) -> explain(wrong))
                .setExecutionExceptionHandler((fault, command, _) -> admit(fault, command));
    }

    private static int wholeNumber(String words) {
        try {
            return Integer.parseInt(words);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("\"%s\" is no whole number.".formatted(words));
        }
    }

    private static int explain(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        err.printf(
                "All the words: ./%s --help%n",
                wrong.getCommandLine().getCommandSpec().qualifiedName());
        err.flush();
        return WRONG_WORDS;
    }

    /** A fault of Hearth's own: no stack trace for the user, and nothing that could name a child. */
    private static int admit(Exception fault, CommandLine command) {
        PrintWriter err = command.getErr();
        err.printf("Something went wrong inside Hearth itself (%s). Nothing was sent anywhere.%n", place(fault));
        err.println("Maybe it is a fault that others met too: please report it with the words above.");
        if ("1".equals(System.getenv("HEARTH_TRACE"))) {
            fault.printStackTrace(err);
        }
        err.flush();
        return OWN_FAULT;
    }

    private static String place(Exception fault) {
        StackTraceElement[] where = fault.getStackTrace();
        String name = fault.getClass().getSimpleName();
        return where.length == 0 ? name : "%s at %s".formatted(name, where[0]);
    }

    /** A day as 2026-03-31. */
    private static final class DayWords implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String words) {
            try {
                return LocalDate.parse(words);
            } catch (DateTimeException _) {
                throw new TypeConversionException(
                        "\"%s\" is no day.%nMaybe it is written as 2026-03-31.".formatted(words));
            }
        }
    }
}
