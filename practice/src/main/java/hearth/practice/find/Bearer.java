package hearth.practice.find;

import hearth.story.AboutTheChild.NameUse;
import hearth.story.Days;
import hearth.story.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A child as search knows them: by their names and when they were born.
 *
 * @param names all their names, in any order
 * @param born the day of birth; more than one where the record holds two
 */
public record Bearer(List<Name> names, Set<LocalDate> born) {

    private static final List<NameUse> SHOWN =
            List.of(NameUse.LIKED, NameUse.LEGAL, NameUse.UNKNOWN, NameUse.ALSO_KNOWN_AS, NameUse.FORMER);

    /** Copies both, the names in one order whatever the order in which they came. */
    public Bearer {
        names = names.stream()
                .sorted(Comparator.comparing(Name::use)
                        .thenComparing(Name::name)
                        .thenComparingInt(name -> name.days().fromDay())
                        .thenComparingInt(name -> name.days().toDay()))
                .toList();
        born = Set.copyOf(born);
    }

    /**
     * One of the child's names.
     *
     * @param use which
     * @param name as it is written
     * @param days on which days it was the child's name
     */
    public record Name(NameUse use, String name, Days days) {

        boolean isFormer(LocalDate today) {
            return use == NameUse.FORMER
                    || days.to().map(end -> !end.isAfter(today)).orElse(false);
        }
    }

    /** The name by which to speak of the child on that day: the one they like, if they said so. */
    public Optional<String> called(LocalDate today) {
        return names.stream()
                .min(Comparator.<Name, Boolean>comparing(name -> name.isFormer(today))
                        .thenComparingInt(name -> SHOWN.indexOf(name.use()))
                        .thenComparingInt(name -> -name.days().fromDay()))
                .map(Name::name);
    }

    /** A name of the child. */
    public static Name name(NameUse use, String name, Span days) {
        return new Name(use, name, new Days(days.fromDay(), days.toDay()));
    }
}
