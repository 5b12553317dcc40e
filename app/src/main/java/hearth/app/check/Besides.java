package hearth.app.check;

import hearth.returns.reference.Reference;
import hearth.returns.rules.ReferenceData;
import hearth.returns.rules.ReferenceData.Postcodes;
import hearth.returns.rules.Whereabouts;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import java.util.Optional;

/**
 * What is known besides a return while it is checked.
 *
 * @param reference the lists that were imported
 * @param sender    the council that sends the return
 * @param known     both together, for rules and stories
 */
public record Besides(Reference reference, Sender sender, ReferenceData known) {

    /** Nothing is known besides the return. */
    public static Besides nothing() {
        return new Besides(Reference.none(), new Sender.Unknown(), ReferenceData.none());
    }

    /** What is kept in these lists; the council was named by its code, or is guessed from the children's own homes. */
    public static Besides of(Reference reference, Optional<String> council, Ssda903 ssda903) {
        Sender sender = council.<Sender>map(Sender.Given::new)
                .or(() -> reference.postcodes().flatMap(postcodes -> guessed(ssda903, postcodes)))
                .orElseGet(Sender.Unknown::new);
        return new Besides(reference, sender, reference.known(sender.council()));
    }

    private static Optional<Sender> guessed(Ssda903 ssda903, Postcodes postcodes) {
        return Whereabouts.likelySender(ssda903.thisYear().rows(Table.EPISODES), postcodes)
                .map(Sender.Guessed::new);
    }

    /** The council that sends the return, and how that is known. */
    public sealed interface Sender {

        /** Its code, where it is known. */
        default Optional<String> council() {
            return switch (this) {
                case Given(var code) -> Optional.of(code);
                case Guessed(var code) -> Optional.of(code);
                case Unknown() -> Optional.empty();
            };
        }

        /** The user said so. */
        record Given(String code) implements Sender {}

        /** More than half of the children's own homes lie there. */
        record Guessed(String code) implements Sender {}

        /** It is not known. */
        record Unknown() implements Sender {}
    }
}
