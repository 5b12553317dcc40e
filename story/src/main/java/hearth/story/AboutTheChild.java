package hearth.story;

/** Who the child is. */
public sealed interface AboutTheChild extends Detail {

    /** The child was born on this day, or at this moment where the hour is known. */
    record Born() implements AboutTheChild {}

    /** The child died on this day. */
    record Died() implements AboutTheChild {}

    /**
     * A name of the child on these days.
     *
     * @param use which of the child's names it is
     * @param name as it is written
     * @param pronounced how to say it, where that is not plain: "Shuh-VAWN"
     */
    record Named(NameUse use, String name, String pronounced) implements AboutTheChild {}

    /**
     * How the child is described in the returns.
     *
     * @param sex as recorded
     * @param ethnicity as the child or family say it
     */
    record Described(Sex sex, Ethnicity ethnicity) implements AboutTheChild {}

    /**
     * The number by which schools know the child.
     *
     * @param number the unique pupil number, or a code that says why there is none
     */
    record PupilNumber(String number) implements AboutTheChild {}

    /** Why the child came to need help, in the words of the returns. */
    record Need(NeedCategory category) implements AboutTheChild {}

    /** A disability that the child lives with. */
    record Disability(DisabilityKind kind) implements AboutTheChild {}

    /**
     * A language the child speaks at home.
     *
     * @param name the language
     * @param interpreter whether the child needs somebody to interpret
     */
    record Language(String name, Answer interpreter) implements AboutTheChild {}

    /**
     * The child came alone and asked for asylum (SI 2010/959 reg 5(1)(f)).
     *
     * @param ageDisputed whether the child says 16 or 17 and the council is not sure
     */
    record Unaccompanied(Answer ageDisputed) implements AboutTheChild {}

    /** The child may have been trafficked (SI 2010/959 reg 5(1)(f)). */
    record PossiblyTrafficked() implements AboutTheChild {}

    /**
     * A brother or sister.
     *
     * @param who the id by which the council knows them
     * @param lookedAfter whether a council looks after them too
     */
    record Sibling(String who, Answer lookedAfter) implements AboutTheChild {}

    /**
     * Somebody who has parental responsibility.
     *
     * @param who the id by which the council knows them
     * @param role what they are to the child
     */
    record ParentalResponsibility(String who, Role role) implements AboutTheChild {}

    /**
     * Somebody in the child's life on these days, family or not.
     *
     * @param who the id by which the council knows them
     * @param relation what they are to the child
     * @param called what the child calls them, for example "Nan"
     */
    record ImportantPerson(String who, Relation relation, String called) implements AboutTheChild {}

    /** The young person has a child of their own, born on this day. */
    record BecameParent() implements AboutTheChild {}

    /** Which of a child's names. */
    enum NameUse {
        UNKNOWN,
        /** As on the birth certificate, or as a deed or an order changed it. */
        LEGAL,
        /** What the child wants to be called: the name that stands on every page. */
        LIKED,
        FORMER,
        ALSO_KNOWN_AS
    }

    /** What somebody is to the child. */
    enum Relation {
        UNKNOWN,
        MOTHER,
        FATHER,
        STEP_PARENT,
        BROTHER_OR_SISTER,
        HALF_BROTHER_OR_SISTER,
        STEP_BROTHER_OR_SISTER,
        GRANDPARENT,
        AUNT_OR_UNCLE,
        COUSIN,
        OTHER_RELATIVE,
        FOSTER_CARER,
        FORMER_CARER,
        GODPARENT,
        FRIEND,
        PARTNER,
        THEIR_CHILD,
        TEACHER,
        OTHER
    }

    /** As the child is described in the returns (SSDA903 item SEX). */
    enum Sex {
        UNKNOWN,
        MALE,
        FEMALE,
        INDETERMINATE
    }
}
