package hearth.promises;

import hearth.story.Role;
import java.util.EnumSet;
import java.util.Set;

/** Whose visits count as the council's (SI 2010/959 reg 28: R, the child's social worker or representative). */
final class Visitors {

    private static final Set<Role> COUNT = EnumSet.of(Role.SOCIAL_WORKER, Role.REPRESENTATIVE, Role.UNKNOWN);

    /** A visit whose visitor is not named counts: the record calls it a visit. */
    static boolean count(Role role) {
        return COUNT.contains(role);
    }

    private Visitors() {}
}
