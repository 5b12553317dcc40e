package hearth.returns.cin;

import java.util.List;

/** How the child is described, with the disabilities that the child lives with. */
public final class Characteristics extends Entry {

    private final List<Disability> disabilities;

    Characteristics(int row, List<Disability> disabilities) {
        super(Module.CHILD_CHARACTERISTICS, row);
        this.disabilities = disabilities;
    }

    public List<Disability> disabilities() {
        return disabilities;
    }

    /** One disability, or the code that says there is none. */
    public static final class Disability extends Entry {

        static final String NONE = "NONE";

        Disability(int row) {
            super(Module.DISABILITIES, row);
        }

        public String code() {
            return text(Element.DISABILITY);
        }

        /** Whether it says that the child has no disability. */
        public boolean isNone() {
            return says(Element.DISABILITY, NONE);
        }
    }
}
