package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Person;
import hearth.practice.access.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that the house has, asked for in every role, with and without a session, with and without a form's token. */
class EveryRouteTest {

    private static final Set<String> ERRORS = Set.of("/trouble");

    private final Policies policies = Policies.of(House.Kind.INVENTED);

    /** A route as it can be asked for. */
    private record Route(String method, String pattern) {

        String address() {
            return pattern.replace("{form}", "visit")
                    .replace("{id}", "3b241101-e2bb-4255-8caf-4136c566a962")
                    .replace("{reference}", "3b241101-e2bb-4255-8caf-4136c566a962")
                    .replace("{promise}", "voice.visit-first")
                    .replaceAll("\\{\\*?[a-z]+}", "NOBODY");
        }

        boolean changes() {
            return method.equals("POST");
        }
    }

    @Test
    void everyRouteHasARowInTheTableOfPolicies() {
        assertThat(routes())
                .hasSizeGreaterThan(20)
                .allSatisfy(route -> assertThat(policies.of(route.method(), route.address()))
                        .as("%s %s", route.method(), route.pattern())
                        .isPresent());
    }

    @Test
    void whoeverDidNotSignInComesNoFurtherThanTheDoor() {
        for (Route route : routes()) {
            if (!Policies.lets(whom(route), Optional.empty())) {
                HttpResponse<String> answer = ask(InventedHouse.nobody(), route);

                assertThat(answer.statusCode())
                        .as("%s %s", route.method(), route.pattern())
                        .isIn(302, 403);
                answer.headers()
                        .firstValue("Location")
                        .ifPresent(where -> assertThat(where).endsWith("/sign-in"));
            }
        }
    }

    @Test
    void everyRoleComesAsFarAsTheTableSaysAndNoFurther() {
        for (Role role : Role.values()) {
            Person person = InventedHouse.face(role);
            Visitor visitor = InventedHouse.as(role);
            for (Route route : routes()) {
                if (route.pattern().startsWith("/check") || route.pattern().equals("/invented")) {
                    continue; // the pages of a return have tests of their own
                }
                HttpResponse<String> answer = ask(visitor, route);
                boolean refused = answer.statusCode() == 403 && answer.body().contains("This page is not for you");

                assertThat(refused)
                        .as("%s asks %s %s: %d", role, route.method(), route.pattern(), answer.statusCode())
                        .isEqualTo(!Policies.lets(whom(route), Optional.of(person)));
                assertThat(answer.statusCode())
                        .as("%s asks %s %s", role, route.method(), route.pattern())
                        .isLessThan(500);
            }
        }
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        Visitor dana = InventedHouse.as(Role.SOCIAL_WORKER);
        for (Route route : routes()) {
            if (route.changes() && route.pattern().startsWith("/child")) {
                assertThat(dana.post(route.address(), Map.of("ground", "LEGAL_DUTY", "reason", "A court asks."), "")
                                .statusCode())
                        .as(route.pattern())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepAPageToItself() {
        Visitor dana = InventedHouse.as(Role.SOCIAL_WORKER);
        for (Route route : routes()) {
            if (!route.changes() && !ERRORS.contains(route.pattern())) {
                HttpResponse<String> answer = dana.get(route.address());

                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .as(route.pattern())
                        .contains("default-src 'none'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("Cache-Control").orElse("no-store"))
                        .as(route.pattern())
                        .contains("no-store");
            }
        }
    }

    private Policies.For whom(Route route) {
        return policies.of(route.method(), route.address()).orElseThrow();
    }

    private static HttpResponse<String> ask(Visitor visitor, Route route) {
        return route.changes() ? visitor.post(route.address(), Map.of()) : visitor.get(route.address());
    }

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (RequestMappingInfo info : InventedHouse.site()
                .part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            for (String pattern : info.getPatternValues()) {
                Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    routes.add(new Route(method.name(), pattern));
                }
            }
        }
        return routes;
    }
}
