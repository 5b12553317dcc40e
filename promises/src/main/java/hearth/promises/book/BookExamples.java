package hearth.promises.book;

import hearth.promises.Promise;
import hearth.promises.examples.Example;
import hearth.promises.examples.ExampleFile;
import java.util.List;
import java.util.Locale;

/** The worked examples of a promise, as they travel with the book. */
final class BookExamples {

    /** The examples of this promise, in the order of its file; none where there is no file. */
    static List<Example> of(Promise promise) {
        String file = "%s/%s.txt".formatted(promise.ambition().name().toLowerCase(Locale.ROOT), promise.id());
        return Resource.find("/hearth/promises/examples/" + file)
                .map(text -> ExampleFile.read(file, text).examples())
                .orElse(List.of());
    }

    private BookExamples() {}
}
