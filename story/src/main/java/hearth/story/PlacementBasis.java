package hearth.story;

/** The rule under which a child was placed, where that rule sets its own visits (SI 2010/959 reg 28(3) to (6)). */
public enum PlacementBasis {
    UNKNOWN,
    ORDINARY,
    /** With a parent before the checks are finished (reg 19). */
    PARENT_BEFORE_CHECKS,
    /** With family or friends who have temporary approval (reg 24). */
    TEMPORARY_APPROVAL,
    /** Somebody else than the council arranges where the child lives: a hospital, a school, custody (reg 28(6)). */
    ARRANGED_BY_OTHERS
}
