package hearth.app.demonstration;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everybody who works in the invented council or for it: seven teams with a manager and ten social workers each, and the
 * people around them.
 *
 * @param teams the teams
 * @param officers who check that we keep our word
 * @param advisers who stand by young people who left care
 * @param advocates who speak up for children
 * @param office one person in each of the other roles
 */
record Staff(
        List<Team> teams, List<Person> officers, List<Person> advisers, List<Person> advocates, List<Person> office) {

    private static final List<String> TEAMS = List.of("Alder", "Birch", "Cedar", "Elm", "Hazel", "Rowan", "Willow");
    private static final int WORKERS_IN_A_TEAM = 10;
    private static final String[] FIRST =
            ("Dana Kofi Ruth Priya Marek Aoife Tom Zainab Grace Owen Leila Ben Sunita Joe Maria"
                            + " Hassan Ellen Tunde Beth Ravi Nia Callum Farah Diane Peter Amara Lucy Omar Helen Jakub Mercy Sian"
                            + " Adeel Rosa Liam Yasmin Claire Emeka Julie Sanjay Bronwen Mo Alison Kemi Dan Shabnam Fiona Marcus"
                            + " Teresa Idris Kate Samir Megan Paulo Abena Rhys Naomi Vikram Sarah Ibrahim Lorna Carl Nadia Gareth"
                            + " Esther Bilal Jenny Andre Iwona Hugh Meera Stuart Efua Colin Rania Neil Chidi Wendy Anwar Lisa"
                            + " Dominic Hodan Paul Anita Ewan Safia Mark Delphine Tariq Joanne")
                    .split(" ", -1);
    private static final String[] LAST =
            ("Okafor Mensah Bell Nair Nowak Byrne Hartley Ahmed Osei Pritchard Rahimi Turner Patel"
                            + " Walsh Lopes Ali Marsh Balogun Crane Iyer Morgan Reid Hussain Fletcher Novak Eze Sharp Farouk Dale"
                            + " Zielinski Banda Evans Malik Silva Quinn Saleh Booth Nwosu Barker Gupta Hughes Diallo Frost"
                            + " Adeyemi Lane")
                    .split(" ", -1);

    /** A team, its manager and its workers. */
    record Team(PersonId id, String name, Person leader, List<Person> workers) {

        Team {
            workers = List.copyOf(workers);
        }
    }

    /** The staff of this council. */
    static Staff of(AuthorityId council) {
        var names = new Object() {
            private int next;

            Person as(Role role) {
                String name = FIRST[next % FIRST.length] + " " + LAST[(next + next / FIRST.length) % LAST.length];
                next++;
                return new Person(PersonId.named(council + " " + name), name, council, Set.of(role));
            }

            List<Person> many(int count, Role role) {
                return Stream.generate(() -> as(role)).limit(count).toList();
            }
        };
        List<Team> teams = new ArrayList<>();
        for (String name : TEAMS) {
            List<Person> workers = names.many(WORKERS_IN_A_TEAM, Role.SOCIAL_WORKER);
            teams.add(new Team(PersonId.named(council + " " + name), name, names.as(Role.TEAM_MANAGER), workers));
        }
        return new Staff(
                teams,
                names.many(6, Role.REVIEWING_OFFICER),
                names.many(6, Role.PERSONAL_ADVISER),
                names.many(2, Role.ADVOCATE),
                Stream.of(
                                Role.DATA_TEAM,
                                Role.COMMISSIONER_OF_SERVICES,
                                Role.NATIONAL_ANALYST,
                                Role.AUDITOR,
                                Role.ADMINISTRATOR)
                        .map(names::as)
                        .toList());
    }

    /** Whoever of the office is this. */
    Person office(Role role) {
        return office.stream().filter(one -> one.is(role)).findFirst().orElseThrow();
    }

    /** All of them. */
    List<Person> everybody() {
        return Stream.of(
                        teams.stream()
                                .flatMap(team -> Stream.concat(Stream.of(team.leader()), team.workers().stream())),
                        officers.stream(),
                        advisers.stream(),
                        advocates.stream(),
                        office.stream())
                .flatMap(all -> all)
                .toList();
    }
}
