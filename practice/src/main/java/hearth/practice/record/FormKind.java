package hearth.practice.record;

import hearth.practice.access.Deed;
import java.util.Arrays;
import java.util.Optional;

/** What there is to write down, and what somebody must be allowed to do so. */
public enum FormKind {
    VISIT(Deed.RECORD_VISIT),
    NOTE(Deed.RECORD_NOTE),
    FAMILY_TIME(Deed.RECORD_FAMILY_TIME),
    ASSESSMENT(Deed.RECORD_ASSESSMENT),
    PLAN(Deed.RECORD_PLAN),
    REVIEW(Deed.RECORD_REVIEW),
    DECISION(Deed.RECORD_DECISION),
    MOVE(Deed.RECORD_MOVE),
    MISSING(Deed.RECORD_MISSING),
    HEALTH(Deed.RECORD_HEALTH),
    SCHOOL(Deed.RECORD_SCHOOL),
    DOCUMENT(Deed.RECORD_DOCUMENT),
    OTHER(Deed.RECORD_OTHER),
    APPROVAL(Deed.APPROVE),
    ANSWER(Deed.ANSWER),
    TAKE_BACK(Deed.CORRECT),
    REMEMBER(Deed.REMEMBER_DIFFERENTLY);

    private final Deed deed;

    FormKind(Deed deed) {
        this.deed = deed;
    }

    /** What the writer must be allowed to do. */
    public Deed deed() {
        return deed;
    }

    /** For example {@code family-time}, as in an address. */
    public String kebab() {
        return Entered.kebab(this);
    }

    /** The one with this name in kebab case. */
    public static Optional<FormKind> named(String kebab) {
        return Arrays.stream(values())
                .filter(kind -> kind.kebab().equals(kebab))
                .findFirst();
    }
}
