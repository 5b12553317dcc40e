package hearth.store;

import hearth.practice.access.Alert;
import hearth.practice.access.Breaking;
import hearth.practice.access.Person;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what must be kept when a glass is broken, before anything is shown. */
final class Glasses {

    static void keep(
            JdbcClient jdbc,
            int authority,
            Person person,
            Stories.ChildRow child,
            Breaking.Broken broken,
            Instant now) {
        UUID glass = UUID.randomUUID();
        jdbc.sql("INSERT INTO glass_broken (authority, id, who, child, ground, reason, from_at, to_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        authority,
                        glass,
                        person.id().id(),
                        child.id(),
                        broken.glass().ground().name(),
                        broken.glass().reason(),
                        utc(broken.glass().hours().start()),
                        utc(broken.glass().hours().end().orElseThrow()))
                .update();
        broken.raises().forEach(trigger -> raise(jdbc, authority, person, child, trigger, Optional.of(glass), now));
    }

    static void raise(
            JdbcClient jdbc,
            int authority,
            Person person,
            Stories.ChildRow child,
            Alert.Trigger trigger,
            Optional<UUID> glass,
            Instant now) {
        jdbc.sql(
                        "INSERT INTO alert (authority, reference, trigger, at, who, child, glass) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        authority,
                        UUID.randomUUID(),
                        trigger.name(),
                        utc(now),
                        person.id().id(),
                        child.id(),
                        glass.orElse(null)))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private Glasses() {}
}
