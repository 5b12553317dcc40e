package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.Notes.Document;
import hearth.story.Notes.DocumentKind;
import hearth.story.Story;

/**
 * A paper, picture or sound to be kept for the child. It has been taken in and looked over before: only what it is, and
 * where to find it, is read here. Fields: {@code of}, {@code name}, {@code hash}, {@code media}.
 *
 * @param about whom, when, notes and the children's words
 * @param document what is kept
 */
public record DocumentForm(About about, Document document) implements Form {

    static DocumentForm from(Entered entered) {
        String hash = entered.needed("hash", "Choose the paper, picture or sound.");
        if (!hash.isEmpty() && !hash.matches("[0-9a-f]{64}")) {
            entered.mistake(
                    "hash", "This does not lead to a document.", "Maybe it was not sent to its end: send it again.");
        }
        String media = entered.text("media");
        if (!media.isEmpty() && !media.matches("[a-z0-9.+-]+/[a-z0-9.+-]+")) {
            entered.mistake(
                    "media", "\"%s\" is no kind of file.".formatted(media), "Maybe the file has another ending.");
        }
        return new DocumentForm(
                About.from(entered),
                new Document(
                        entered.one("of", DocumentKind.class, DocumentKind.OTHER),
                        entered.needed("name", "Give it a name by which others can find it."),
                        hash,
                        media));
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        lines.write("document", document, about.days());
    }
}
