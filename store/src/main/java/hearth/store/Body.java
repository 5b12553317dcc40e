package hearth.store;

/**
 * What a fact says, as it is kept: a text that can be read without Hearth.
 *
 * @param kind the name of the kind of fact, in kebab case
 * @param form how the text is laid out; a kind whose record changes gets a new form, and {@link Upcast}s read the old
 * @param json an object with one value for each part of the record
 */
public record Body(String kind, int form, String json) {}
