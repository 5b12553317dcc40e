package hearth.app.house;

import hearth.practice.record.FormKind;
import hearth.story.ChildId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A form that somebody fills in.
 *
 * @param me who
 * @param child in whose record they began it
 * @param kind which form
 * @param id of what is written, made when the form was opened
 */
record Sending(SignedIn me, ChildId child, FormKind kind, UUID id) {

    /** The id under which it is written into this child's record: the form's own in the record where it was begun. */
    UUID id(ChildId into) {
        return into.equals(child)
                ? id
                : UUID.nameUUIDFromBytes((id + " " + into.text()).getBytes(StandardCharsets.UTF_8));
    }

    String address() {
        return Addresses.record(child, kind) + "/" + id;
    }

    String page() {
        return "the form " + kind.kebab();
    }
}
