package hearth.returns.cin.rules;

import hearth.returns.cin.Element;
import hearth.returns.cin.Entry;

/** Where a rule puts down what it finds: an entry and the elements it points at. Said twice, it counts once. */
public interface Found {

    void at(Entry entry, Element element);

    default void at(Entry entry, Element element, Element another) {
        at(entry, element);
        at(entry, another);
    }

    default void at(Entry entry, Element element, Element another, Element third) {
        at(entry, element, another);
        at(entry, third);
    }
}
