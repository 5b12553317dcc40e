package hearth.promises;

import hearth.story.Role;
import hearth.story.Spoken;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names of the code in words that a person reads. */
final class Words {

    /** For example "child or carer", always in the same order. */
    static String anyOf(Collection<? extends Enum<?>> names) {
        return anyOf(names, Spoken::name);
    }

    /** The same, each said in its own way. */
    static <E extends Enum<?>> String anyOf(Collection<E> names, Function<? super E, String> said) {
        return list(
                names.stream()
                        .sorted(Comparator.comparingInt(Enum::ordinal))
                        .map(said)
                        .toList(),
                "or");
    }

    /** For example "1 week" or "3 weeks". */
    static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** Words joined as people say them: "a, b or c". */
    static String list(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " " + words.getLast();
    }

    /** With "a" or "an" before it. */
    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** Both lists, what stands in both only once. */
    static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** What must hold and what must not, after "a child who is". */
    static String state(State state) {
        String is = list(state.whoIs(), "and");
        return state.whoIsNot().isEmpty() ? is : is + ", and not " + list(state.whoIsNot(), "or");
    }

    /** For example "the child, a parent or the children's home". */
    static String people(Collection<Role> roles) {
        return list(
                Stream.concat(
                                roles.stream()
                                        .filter(role -> role != Role.UNKNOWN)
                                        .sorted(),
                                roles.stream().filter(role -> role == Role.UNKNOWN))
                        .map(Words::person)
                        .toList(),
                "or");
    }

    private static String person(Role role) {
        return switch (role) {
            case UNKNOWN -> "somebody whom the record does not name";
            case CHILDRENS_HOME -> "the children's home";
            case OTHER -> "somebody else";
            case PARENT, CARER, TEAM_MANAGER, NOMINATED_OFFICER, DOCTOR, NURSE, TEACHER, ADVOCATE ->
                "a " + Spoken.name(role);
            case CHILD,
                    SOCIAL_WORKER,
                    REPRESENTATIVE,
                    DIRECTOR,
                    REVIEWING_OFFICER,
                    PERSONAL_ADVISER,
                    INDEPENDENT_VISITOR,
                    POLICE,
                    COURT,
                    AREA_AUTHORITY -> "the " + Spoken.name(role);
        };
    }

    private Words() {}
}
