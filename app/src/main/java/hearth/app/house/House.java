package hearth.app.house;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.promises.Catalogue;
import hearth.store.Accounts;
import hearth.store.Alerts;
import hearth.store.Database;
import hearth.store.Drafts;
import hearth.store.Gate;
import hearth.store.HandOvers;
import hearth.store.Staffing;
import hearth.story.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One council's house: its record, and everything that guards it.
 *
 * @param kind whether the people in it are real
 * @param council its name
 * @param authority its code
 * @param database where its record is kept
 * @param gate the one way to children's stories
 * @param staffing who works here
 * @param handOvers how children are handed over
 * @param accounts how they sign in
 * @param drafts what they have begun to write
 * @param alerts what the privacy officer looks at
 * @param faces whom a visitor may sign in as; nobody where people are real
 * @param catalogue the promises
 * @param clock what time it is
 */
public record House(
        Kind kind,
        String council,
        AuthorityId authority,
        Database database,
        Gate gate,
        Staffing staffing,
        HandOvers handOvers,
        Accounts accounts,
        Drafts drafts,
        Alerts alerts,
        List<Person> faces,
        Catalogue catalogue,
        InstantSource clock) {

    /** Copies the list. */
    public House {
        faces = List.copyOf(faces);
    }

    /** Whether the people in a house are real. */
    public enum Kind {
        INVENTED,
        REAL
    }

    /** The house of the council in this record. */
    public static House of(
            Kind kind,
            Database database,
            AuthorityId authority,
            String council,
            List<Person> faces,
            Catalogue catalogue,
            InstantSource clock) {
        return new House(
                kind,
                council,
                authority,
                database,
                new Gate(database, authority, clock),
                new Staffing(database, authority, clock),
                new HandOvers(database, authority, clock),
                new Accounts(database, authority, clock),
                new Drafts(database, authority, clock),
                new Alerts(database, authority, clock),
                faces,
                catalogue,
                clock);
    }

    /** What whoever works here under this id is called; any other name stays as it is. */
    String nameOf(String who) {
        try {
            return staffing.person(new PersonId(UUID.fromString(who)))
                    .map(Person::name)
                    .orElse(who);
        } catch (IllegalArgumentException _) {
            return who;
        }
    }

    /** Which day it is. */
    LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
