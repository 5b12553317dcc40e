package hearth.app.house;

import hearth.practice.access.Person;
import hearth.store.Account;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Ends a session at once whose account was closed or changed, or whose person is something else here now: nobody goes on
 * with rights that they had.
 */
final class StillWelcome extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient House house;

    StillWelcome(House house) {
        this.house = house;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws IOException, ServletException {
        Authentication here = SecurityContextHolder.getContext().getAuthentication();
        if (here != null && here.getPrincipal() instanceof SignedIn me && !isStill(me)) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
        }
        further.doFilter(request, response);
    }

    private boolean isStill(SignedIn me) {
        return house.accounts()
                        .of(me.person().id())
                        .filter(account -> account.state() == Account.State.OPEN)
                        .filter(account -> account.version() == me.version())
                        .isPresent()
                && house.staffing()
                        .person(me.person().id())
                        .map(Person::roles)
                        .equals(Optional.of(me.person().roles()));
    }
}
