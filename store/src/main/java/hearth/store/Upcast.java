package hearth.store;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a text of an older form is read as the next one, so that what was written stays readable for 75 years.
 *
 * @param kind the name of the kind in the older form
 * @param form the older form; what comes out is the next
 * @param newKind the name of the kind from then on
 * @param change what changes in the text
 */
public record Upcast(String kind, int form, String newKind, UnaryOperator<ObjectNode> change) {}
