package hearth.app.house;

import hearth.app.house.Policies.For;
import hearth.app.web.PageView;
import hearth.app.web.Troubles;
import hearth.practice.access.Person;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.View;

/** The door of the house: who comes in, how far, and how they go out again. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Door {

    private static final int AFTER_THE_DOORKEEPER = -100;

    /** Every request comes through, whatever it asks for. */
    @Bean
    DelegatingFilterProxyRegistrationBean everyRequest() {
        var registration = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        registration.setOrder(AFTER_THE_DOORKEEPER);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return registration;
    }

    @Bean
    Policies policies(House house) {
        return Policies.of(house.kind());
    }

    /** The doorkeeper of the site says which headers go out, and where forms may come from. */
    @Bean
    SecurityFilterChain door(HttpSecurity http, House house, Policies policies, SigningIn signingIn) {
        HttpSessionRequestCache whereTheyWanted = new HttpSessionRequestCache();
        whereTheyWanted.setRequestMatcher(request ->
                request.getMethod().equals("GET") && request.getRequestURI().startsWith("/child/"));
        return http.headers(headers -> headers.disable())
                .csrf(csrf -> csrf.ignoringRequestMatchers(Door::isOfAReturn))
                .authenticationManager(new ProviderManager(signingIn))
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(
                                lets(policies, Optional.ofNullable(who.get()), asked.getRequest()))))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .defaultSuccessUrl("/home")
                        .failureHandler((_, response, why) -> response.sendRedirect("/sign-in?again=" + why(why))))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?again=out"))
                .requestCache(cache -> cache.requestCache(whereTheyWanted))
                .exceptionHandling(refused -> refused.accessDeniedHandler((request, response, _) ->
                        turnAway(request, response, policies.of(request.getMethod(), request.getRequestURI()))))
                .addFilterBefore(new StillWelcome(house), AuthorizationFilter.class)
                .build();
    }

    private static boolean lets(Policies policies, Optional<Authentication> who, HttpServletRequest asked) {
        Optional<Person> person = who.map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(one -> ((SignedIn) one).person());
        return policies.of(asked.getMethod(), asked.getRequestURI())
                .filter(whom -> Policies.lets(whom, person))
                .isPresent();
    }

    /** The pages of a return have no session: the doorkeeper sees that their forms come from our own pages. */
    private static boolean isOfAReturn(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/check") || path.equals("/invented") || path.startsWith("/check/");
    }

    private static String why(AuthenticationException why) {
        return why instanceof SigningIn.Wait wait ? Long.toString(wait.seconds()) : "wrong";
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, Optional<For> whom)
            throws IOException {
        View page = whom.isEmpty()
                ? Troubles.trouble(
                        HttpStatus.NOT_FOUND,
                        "This page is not here",
                        "Nothing was lost by looking for it.",
                        "the address was cut short or mistyped.")
                : Troubles.trouble(
                        HttpStatus.FORBIDDEN,
                        "This page is not for you",
                        "Nothing was changed.",
                        "the page was old: go back, load it again and try once more.",
                        "somebody else in your council can do what you need.");
        render(page, request, response);
    }

    private static void render(View page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Map<String, @Nullable Object> nothing = Map.of();
            page.render(nothing, request, response);
        } catch (IOException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException(PageView.HTML, problem);
        }
    }
}
