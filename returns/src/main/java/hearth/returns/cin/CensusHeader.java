package hearth.returns.cin;

import hearth.returns.CollectionYear;
import java.util.Optional;

/** What the file says about itself: which authority, which year. */
public final class CensusHeader extends Entry {

    CensusHeader(int row) {
        super(Module.HEADER, row);
    }

    /** The last day of the census year. */
    public int referenceDate() {
        return day(Element.REFERENCE_DATE);
    }

    /** The year in which the census year ends, where it is written as four figures. */
    public Optional<CollectionYear> year() {
        String text = text(Element.YEAR);
        return text.length() == 4 && text.chars().allMatch(Character::isDigit)
                ? Optional.of(new CollectionYear(Integer.parseInt(text)))
                : Optional.empty();
    }
}
