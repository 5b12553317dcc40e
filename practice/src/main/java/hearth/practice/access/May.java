package hearth.practice.access;

import static hearth.practice.access.Deed.*;

import hearth.practice.access.Access.Because;
import hearth.practice.access.Access.Open;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what: one row a role. What is done to a child's record needs the record to be open besides, so this table
 * alone opens nothing; and in a record that is open only in need nothing is decided.
 */
public final class May {

    private static final Map<Role, Set<Deed>> TABLE = new EnumMap<>(Map.ofEntries(
            row(Role.CHILD, READ, SPEAK, REMEMBER_DIFFERENTLY, READ_WHO_LOOKED),
            row(Role.CARER, READ, RECORD_NOTE, RECORD_FAMILY_TIME, RECORD_HEALTH, RECORD_SCHOOL, RECORD_DOCUMENT),
            row(
                    Role.SOCIAL_WORKER,
                    READ,
                    RECORD_VISIT,
                    RECORD_NOTE,
                    RECORD_FAMILY_TIME,
                    RECORD_ASSESSMENT,
                    RECORD_PLAN,
                    RECORD_DECISION,
                    RECORD_MOVE,
                    RECORD_MISSING,
                    RECORD_HEALTH,
                    RECORD_SCHOOL,
                    RECORD_DOCUMENT,
                    RECORD_OTHER,
                    ANSWER,
                    CORRECT,
                    EXCUSE,
                    SEARCH,
                    CLAIM_COVER,
                    BREAK_GLASS),
            row(
                    Role.TEAM_MANAGER,
                    READ,
                    RECORD_VISIT,
                    RECORD_NOTE,
                    RECORD_FAMILY_TIME,
                    RECORD_ASSESSMENT,
                    RECORD_PLAN,
                    RECORD_DECISION,
                    RECORD_MOVE,
                    RECORD_MISSING,
                    RECORD_HEALTH,
                    RECORD_SCHOOL,
                    RECORD_DOCUMENT,
                    RECORD_OTHER,
                    ANSWER,
                    CORRECT,
                    APPROVE,
                    EXCUSE,
                    HAND_OVER,
                    READ_WHO_LOOKED,
                    SEARCH,
                    CLAIM_COVER,
                    BREAK_GLASS,
                    GRANT,
                    SEE_FIGURES),
            row(
                    Role.REVIEWING_OFFICER,
                    READ,
                    RECORD_NOTE,
                    RECORD_REVIEW,
                    RECORD_DOCUMENT,
                    RECORD_OTHER,
                    ANSWER,
                    CORRECT,
                    SEARCH,
                    BREAK_GLASS),
            row(
                    Role.PERSONAL_ADVISER,
                    READ,
                    RECORD_VISIT,
                    RECORD_NOTE,
                    RECORD_FAMILY_TIME,
                    RECORD_ASSESSMENT,
                    RECORD_PLAN,
                    RECORD_HEALTH,
                    RECORD_SCHOOL,
                    RECORD_DOCUMENT,
                    RECORD_OTHER,
                    ANSWER,
                    CORRECT,
                    SEARCH,
                    CLAIM_COVER,
                    BREAK_GLASS),
            row(Role.ADVOCATE, READ, RECORD_NOTE, RECORD_DOCUMENT),
            row(Role.DATA_TEAM, RUN_RETURNS, SEE_FIGURES),
            row(Role.COMMISSIONER_OF_SERVICES, SEE_FIGURES),
            row(Role.NATIONAL_ANALYST, SEE_FIGURES),
            row(Role.AUDITOR, READ_AUDIT, ANSWER_ALERT),
            row(Role.ADMINISTRATOR, BACK_UP, ADMINISTER)));

    /** Whether a person in this role may ever do that. */
    public static boolean role(Role role, Deed deed) {
        return TABLE.getOrDefault(role, Set.of()).contains(deed);
    }

    /** Whether this person may do that, where no child's record is touched. */
    public static boolean person(Person person, Deed deed) {
        return !deed.isAboutOneChild() && anyRole(person, deed);
    }

    /**
     * Whether this person may do that to a child's record that answered so. Who is tied to the child may do what that tie
     * is for: a social worker who fosters is a carer to the child at home.
     */
    public static boolean person(Person person, Access access, Deed deed) {
        return access instanceof Open(var because, var _)
                && switch (because) {
                    case Because.Tied(var by) ->
                        person.roles().stream().anyMatch(role -> by.tie().fits(role) && role(role, deed));
                    case Because.Granted _ -> anyRole(person, deed);
                    case Because.InNeed _ -> isForAnHour(deed) && anyRole(person, deed);
                };
    }

    private static boolean anyRole(Person person, Deed deed) {
        return person.roles().stream().anyMatch(role -> role(role, deed));
    }

    /** What somebody may do who broke the glass: read, and write down what happens tonight. */
    private static boolean isForAnHour(Deed deed) {
        return switch (deed) {
            case READ, RECORD_VISIT, RECORD_NOTE, RECORD_MISSING, RECORD_HEALTH, RECORD_DOCUMENT -> true;
            case RECORD_FAMILY_TIME,
                    RECORD_ASSESSMENT,
                    RECORD_PLAN,
                    RECORD_REVIEW,
                    RECORD_DECISION,
                    RECORD_MOVE,
                    RECORD_SCHOOL,
                    RECORD_OTHER,
                    SPEAK,
                    ANSWER,
                    REMEMBER_DIFFERENTLY,
                    CORRECT,
                    APPROVE,
                    EXCUSE,
                    HAND_OVER,
                    READ_WHO_LOOKED,
                    SEARCH,
                    CLAIM_COVER,
                    BREAK_GLASS,
                    READ_AUDIT,
                    ANSWER_ALERT,
                    GRANT,
                    RUN_RETURNS,
                    BACK_UP,
                    SEE_FIGURES,
                    ADMINISTER -> false;
        };
    }

    private static Map.Entry<Role, Set<Deed>> row(Role role, Deed... deeds) {
        Set<Deed> may = EnumSet.noneOf(Deed.class);
        for (Deed deed : deeds) {
            may.add(deed);
        }
        return Map.entry(role, may);
    }

    private May() {}
}
