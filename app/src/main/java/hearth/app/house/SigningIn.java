package hearth.app.house;

import hearth.practice.access.Person;
import hearth.store.Account;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a user name and a password. Whatever is wrong, the answer is the same, and takes as long. */
@Component
final class SigningIn implements AuthenticationProvider {

    private final House house;

    SigningIn(House house) {
        this.house = house;
    }

    /** Too many tries: whoever types this name has to wait, whether or not anybody has it. */
    static final class Wait extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final long seconds;

        Wait(Duration wait) {
            super("wait");
            this.seconds = Math.max(1, wait.toSeconds());
        }

        long seconds() {
            return seconds;
        }
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String userName = asked.getName();
        Duration wait = house.accounts().wait(userName);
        if (wait.isPositive()) {
            throw new Wait(wait);
        }
        Optional<Account> account = house.accounts().named(userName);
        String hash = account.map(Account::password).orElse(Passwords.NOBODYS);
        boolean fits = Passwords.SLOW.matches(String.valueOf(asked.getCredentials()), hash);
        return account.filter(_ -> fits)
                .filter(open -> open.state() == Account.State.OPEN)
                .flatMap(this::signedIn)
                .orElseThrow(() -> {
                    house.accounts().failed(userName);
                    return new BadCredentialsException("wrong");
                });
    }

    private Optional<Authentication> signedIn(Account account) {
        Optional<Person> person = house.staffing().person(account.person());
        person.ifPresent(one -> house.accounts().signedIn(one, account.userName()));
        return person.map(one -> UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(one, account.version()),
                "",
                one.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList()));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
