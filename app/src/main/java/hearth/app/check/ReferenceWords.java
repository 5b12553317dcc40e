package hearth.app.check;

import hearth.promises.Because;
import hearth.returns.reference.Imported;
import hearth.returns.reference.Kept;
import hearth.returns.reference.KindOfList;
import hearth.returns.reference.Reference;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What is kept of published lists, in words and in JSON. */
public final class ReferenceWords {

    /** Every kind of list: what is kept of it, of which day, and how old that is. */
    public static String text(Reference reference, LocalDate today) {
        StringBuilder words = new StringBuilder();
        for (KindOfList kind : KindOfList.values()) {
            words.append(reference
                    .of(kind)
                    .map(kept -> line(kept, today))
                    .orElseGet(() -> "%-10s not here: %s.%n           Maybe import %s.%n"
                            .formatted(kind.word(), kind.words(), kind.published())));
        }
        reference.troubles().forEach(trouble -> words.append(trouble).append(System.lineSeparator()));
        return words.append("Kept in %s%n".formatted(reference.folder())).toString();
    }

    private static String line(Kept kept, LocalDate today) {
        return "%-10s %s: %s, %s; imported on %s%s%n"
                .formatted(
                        kept.kind().word(),
                        kept.kind().words(),
                        count(kept.rows()),
                        edition(kept, today),
                        Because.day(kept.imported()),
                        isWhole(kept) ? "" : ".%n           THE FILE IS DAMAGED. Maybe import it again.".formatted());
    }

    private static String count(int rows) {
        return String.format(Locale.UK, "%,d", rows);
    }

    /** Of which day it is, and how old. */
    static String edition(Kept kept, LocalDate today) {
        return kept.edition()
                .map(day -> "state of %s, %s old".formatted(Because.day(day), age(ChronoUnit.DAYS.between(day, today))))
                .orElse("edition not known (--edition says it)");
    }

    private static String age(long days) {
        if (days < 62) {
            return days == 1 ? "1 day" : "%d days".formatted(Math.max(0, days));
        }
        return "%d months".formatted(Math.round(days / 30.44));
    }

    private static boolean isWhole(Kept kept) {
        try {
            return kept.isWhole();
        } catch (IOException broken) {
            return false;
        }
    }

    /** What came of an import. */
    public static String text(List<Imported> done, Path folder) {
        StringBuilder words = new StringBuilder();
        for (Imported one : done) {
            words.append(
                    switch (one) {
                        case Imported.Stopped _ -> "Stopped; nothing was replaced.%n".formatted();
                        case Imported.Refused(var says, var maybe) -> "%s%n%s%n".formatted(says, maybe);
                        case Imported.Done(var kept, var troubles, var some) -> done(kept, troubles, some);
                    });
        }
        return words.append("Kept in %s%n".formatted(folder)).toString();
    }

    private static String done(Kept kept, int troubles, List<String> some) {
        StringBuilder words = new StringBuilder("Imported %s of %s%s.%n"
                .formatted(
                        count(kept.rows()),
                        kept.kind().words(),
                        kept.edition()
                                .map(day -> ", state of " + Because.day(day))
                                .orElse("; the edition is not known, --edition says it")));
        if (troubles > 0) {
            words.append("%s lines had something that could not be used:%n".formatted(count(troubles)));
            some.forEach(trouble ->
                    words.append("  ").append(trouble.replace("\n", "\n  ")).append("\n"));
            if (troubles > some.size()) {
                words.append("  and %s more%n".formatted(count(troubles - some.size())));
            }
        }
        return words.toString();
    }

    /** What is kept, in JSON. */
    public static String json(Reference reference, LocalDate today) {
        return written(json -> {
            json.writeStringProperty("folder", reference.folder().toString());
            json.writeArrayPropertyStart("kept");
            reference.kept().forEach(kept -> {
                json.writeStartObject();
                write(json, kept);
                kept.edition()
                        .ifPresent(day -> json.writeNumberProperty("ageDays", ChronoUnit.DAYS.between(day, today)));
                json.writeBooleanProperty("whole", isWhole(kept));
                json.writeEndObject();
            });
            json.writeEndArray();
            texts(json, "troubles", reference.troubles());
        });
    }

    /** What came of an import, in JSON. */
    public static String json(List<Imported> done) {
        return written(json -> {
            json.writeArrayPropertyStart("imported");
            for (Imported one : done) {
                json.writeStartObject();
                switch (one) {
                    case Imported.Stopped _ -> json.writeStringProperty("state", "stopped");
                    case Imported.Refused(var says, var maybe) -> {
                        json.writeStringProperty("state", "refused");
                        json.writeStringProperty("says", says);
                        json.writeStringProperty("maybe", maybe);
                    }
                    case Imported.Done(var kept, var troubles, var some) -> {
                        json.writeStringProperty("state", "done");
                        write(json, kept);
                        json.writeNumberProperty("linesPassedOver", troubles);
                        texts(json, "troubles", some);
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** One list: what it is, of which day, how long. */
    static void write(JsonGenerator json, Kept kept) {
        json.writeStringProperty("list", kept.kind().word());
        json.writeStringProperty(
                "edition", kept.edition().map(LocalDate::toString).orElse(null));
        json.writeStringProperty("imported", kept.imported().toString());
        json.writeNumberProperty("rows", kept.rows());
        json.writeStringProperty("sha256", kept.checksum());
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            writing.into(json);
            json.writeEndObject();
        } catch (UncheckedIOException broken) {
            throw broken;
        }
        return text + System.lineSeparator();
    }

    /** Writes what is between the braces. */
    private interface Writing {
        void into(JsonGenerator json);
    }

    private ReferenceWords() {}
}
