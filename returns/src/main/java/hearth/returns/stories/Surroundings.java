package hearth.returns.stories;

import hearth.returns.rules.ReferenceData;
import hearth.returns.rules.ReferenceData.Providers;
import hearth.returns.rules.ReferenceData.Registration;
import hearth.returns.rules.Whereabouts;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import hearth.story.Answer;
import hearth.story.PlacementType;
import hearth.story.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be told of a home only with reference data: whether it lies in the council's own area, and whether it is
 * registered. Without them, nothing is told.
 */
final class Surroundings {

    private final Optional<Whereabouts> where;
    private final Optional<String> own;
    private final Optional<Providers> providers;
    private final int lastDay;

    private Surroundings(
            Optional<Whereabouts> where, Optional<String> own, Optional<Providers> providers, int lastDay) {
        this.where = where;
        this.own = own;
        this.providers = providers;
        this.lastDay = lastDay;
    }

    static Surroundings of(YearReturn year, ReferenceData reference) {
        return new Surroundings(
                reference.postcodes().map(known -> Whereabouts.of(year.rows(Table.EPISODES), known)),
                reference.authority(),
                reference.providers(),
                (int) year.year().lastDay().toEpochDay());
    }

    /** Whether it is known that the placement of an episode lies outside the council's area. */
    boolean isOutside(int row) {
        return isInside(row) == Answer.NO;
    }

    private Answer isInside(int row) {
        Optional<String> authority =
                where.isEmpty() ? Optional.empty() : where.get().authority(row);
        if (authority.isEmpty() || own.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (authority.get().equals(own.get())) {
            return Answer.YES;
        }
        return ReferenceData.Postcodes.Place.isOnlyADistrict(authority.get()) ? Answer.UNKNOWN : Answer.NO;
    }

    /**
     * Whether it lies at a distance: outside the council's area and outside those that adjoin it (SI 2010/959 reg 11(5)).
     * No list here says which areas adjoin, and miles do not tell it: of a home outside nothing is known.
     */
    Answer isAtADistance(int row) {
        return isInside(row) == Answer.YES ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * Whether the home is registered on each of the child's days there. A number that is not on the list proves nothing:
     * it may be mistyped, and a rule of the return asks after it.
     */
    Answer isRegistered(Episode first, int to) {
        Optional<String> kind = kind(first.type());
        if (kind.isEmpty() || providers.isEmpty() || first.urn().isEmpty()) {
            return Answer.UNKNOWN;
        }
        List<Registration> lines = providers.get().withUrn(first.urn()).stream()
                .filter(line -> line.kind()
                        .map(said -> said.toLowerCase(Locale.UK).contains(kind.get()))
                        .orElse(true))
                .toList();
        int last = to == Span.OPEN ? Math.max(first.from(), lastDay) : to - 1;
        if (lines.stream().anyMatch(line -> isRegistered(line, first.from(), last))) {
            return Answer.YES;
        }
        boolean allEnded = !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> line.registrationEnd() != ReturnDay.NONE && line.registrationEnd() < last);
        return allEnded ? Answer.NO : Answer.UNKNOWN;
    }

    private static boolean isRegistered(Registration line, int first, int last) {
        return (line.registered() == ReturnDay.NONE || line.registered() <= first)
                && (line.registrationEnd() == ReturnDay.NONE || line.registrationEnd() >= last);
    }

    /** What Ofsted's list calls such a home, in small letters. */
    private static Optional<String> kind(PlacementType type) {
        return switch (type) {
            case CHILDRENS_HOME -> Optional.of("children's home");
            case SECURE_CHILDRENS_HOME -> Optional.of("secure children's home");
            case SUPPORTED_ACCOMMODATION -> Optional.of("supported accommodation");
            default -> Optional.empty();
        };
    }
}
