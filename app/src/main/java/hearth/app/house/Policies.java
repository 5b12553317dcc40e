package hearth.app.house;

import static hearth.practice.access.Deed.*;

import hearth.practice.access.Deed;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which page is for whom: one row a route. A route without a row is for nobody, and fails the build. A row lets somebody as
 * far as the page; what of a child's record opens to them there the gate decides.
 */
final class Policies {

    /** Whom a route lets in. */
    sealed interface For {

        /** Everybody: nothing of anybody's stands there. */
        record Everybody() implements For {}

        /** Whoever signed in. */
        record WhoeverSignedIn() implements For {}

        /** Whoever may do one of these. */
        record WhoeverMay(List<Deed> one) implements For {}
    }

    /** One row. */
    record Row(String method, PathPattern path, For whom) {

        boolean fits(String asked, PathContainer address) {
            return (method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"))) && path.matches(address);
        }
    }

    private static final For EVERYBODY = new For.Everybody();
    private static final For SIGNED_IN = new For.WhoeverSignedIn();
    private static final For WRITERS = may(RECORD_NOTE, REMEMBER_DIFFERENTLY);

    private final List<Row> rows;

    private Policies(Stream<Row> rows) {
        this.rows = rows.sorted(Comparator.comparing(Row::path, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    /** The rows for a house. Where everybody in it is invented, whoever comes may check a return. */
    static Policies of(House.Kind kind) {
        For returns = switch (kind) {
            case INVENTED -> EVERYBODY;
            case REAL -> may(RUN_RETURNS);
        };
        return new Policies(
                Stream.of(pages(), documents(), looks(), returns(returns)).flatMap(rows -> rows));
    }

    private static Stream<Row> pages() {
        return Stream.of(
                row("GET", "/", EVERYBODY),
                row("GET", "/sign-in", EVERYBODY),
                row("GET", "/first", EVERYBODY),
                row("POST", "/first", EVERYBODY),
                row("GET", "/still-here", SIGNED_IN),
                row("GET", "/home", SIGNED_IN),
                row("GET", "/my-work", may(READ)),
                row("GET", "/search", may(SEARCH)),
                row("POST", "/search", may(SEARCH)),
                row("GET", "/child/{child}", may(READ)),
                row("GET", "/child/{child}/looked", may(READ_WHO_LOOKED)),
                row("POST", "/child/{child}/break-glass", may(BREAK_GLASS)),
                row("GET", "/child/{child}/record/{form}", WRITERS),
                row("GET", "/child/{child}/record/{form}/{id}", WRITERS),
                row("POST", "/child/{child}/record/{form}/{id}", WRITERS),
                row("POST", "/child/{child}/record/{form}/{id}/draft", WRITERS),
                row("POST", "/child/{child}/record/{form}/{id}/let-go", WRITERS),
                row("GET", "/child/{child}/closer", may(GRANT)),
                row("POST", "/child/{child}/closer", may(GRANT)),
                row("POST", "/child/{child}/closer/leave", may(GRANT)),
                row("GET", "/hand-over", may(HAND_OVER)),
                row("GET", "/hand-over/{worker}", may(HAND_OVER)),
                row("POST", "/hand-over/{worker}", may(HAND_OVER)),
                row("GET", "/people", may(ADMINISTER)),
                row("POST", "/people", may(ADMINISTER)),
                row("GET", "/people/{person}", may(ADMINISTER)),
                row("POST", "/people/{person}", may(ADMINISTER)),
                row("POST", "/people/{person}/account", may(ADMINISTER)),
                row("POST", "/people/{person}/close", may(ADMINISTER)),
                row("GET", "/alerts", may(READ_AUDIT)),
                row("POST", "/alerts/{reference}", may(ANSWER_ALERT)));
    }

    private static Stream<Row> documents() {
        return Stream.of(
                row("GET", "/child/{child}/documents", may(READ)),
                row("GET", "/child/{child}/document/{hash}", may(READ)),
                row("POST", "/child/{child}/documents/{id}", may(RECORD_DOCUMENT)));
    }

    private static Stream<Row> looks() {
        return Stream.of(
                        "/hearth.css",
                        "/mark.svg",
                        "/rooftops.svg",
                        "/favicon.ico",
                        "/*.js",
                        "/fonts/*",
                        "/licences/*",
                        "/trouble",
                        "/accessibility",
                        "/promises",
                        "/promises/{promise}",
                        "/law-between")
                .map(path -> row("GET", path, EVERYBODY));
    }

    private static Stream<Row> returns(For whom) {
        return Stream.concat(
                Stream.of("/return", "/check", "/invented", "/forgotten", "/check/**")
                        .map(path -> row("GET", path, whom)),
                Stream.of("/check", "/invented", "/check/**").map(path -> row("POST", path, whom)));
    }

    /** Who may come to this address. */
    Optional<For> of(String method, String address) {
        PathContainer path = PathContainer.parsePath(address);
        return rows.stream()
                .filter(row -> row.fits(method, path))
                .map(Row::whom)
                .findFirst();
    }

    /** Whether this person, or whoever did not sign in, may come as far as this page. */
    static boolean lets(For whom, Optional<Person> person) {
        return switch (whom) {
            case For.Everybody _ -> true;
            case For.WhoeverSignedIn _ -> person.isPresent();
            case For.WhoeverMay(var deeds) ->
                person.filter(one -> one.roles().stream()
                                .anyMatch(role -> deeds.stream().anyMatch(deed -> May.role(role, deed))))
                        .isPresent();
        };
    }

    private static For may(Deed... one) {
        return new For.WhoeverMay(List.of(one));
    }

    private static Row row(String method, String path, For whom) {
        return new Row(method, PathPatternParser.defaultInstance.parse(path), whom);
    }
}
