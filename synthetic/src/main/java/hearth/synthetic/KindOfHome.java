package hearth.synthetic;

/** What kind of home a child lives in. */
enum KindOfHome {
    FOSTER_FAMILY,
    RELATIVE,
    PARENTS,
    CHILDRENS_HOME,
    SECURE_HOME,
    SUPPORTED,
    HOSPITAL,
    PARENT_AND_CHILD,
    CARE_HOME,
    CUSTODY,
    SCHOOL,
    ADOPTIVE_FAMILY,
    OTHER;

    /** Whether foster carers look after the child, relatives among them. */
    boolean isFostering() {
        return this == FOSTER_FAMILY || this == RELATIVE;
    }
}
