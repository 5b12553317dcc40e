package hearth.synthetic.errors;

import hearth.returns.CollectionYear;
import hearth.returns.rules.Rule;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Errors planted in a written return, with the list of them: the answer that a check must give. Each stands in the rows of
 * a child of its own, the twin of one that the return has: the twin's rows are the same but for the error, so whoever
 * compares the two sees it. The same return always gets the same errors.
 */
public final class PlantedErrors {

    /** The name of the list, which lies beside the returns. */
    public static final String FILE = "errors.csv";

    private static final String COLUMNS = "rule,also,child,twin of,what is wrong";

    /** The name of the row of Header of the child whose twin is made. */
    private static final String TWIN = "Twin";

    private final TwoReturns returns;
    private final CollectionYear year;
    private final InventedLists lists;
    private final List<ChildRows> twins = new ArrayList<>();

    private PlantedErrors(TwoReturns returns, CollectionYear year, InventedLists lists) {
        this.returns = returns;
        this.year = year;
        this.lists = lists;
    }

    /**
     * One of them.
     *
     * @param rule   the rule that must find it
     * @param also   the rules that may find what follows from it
     * @param child  in whose rows it stands
     * @param twinOf the child whose rows are the same but for the error
     * @param words  what is wrong
     */
    public record Slip(String rule, List<String> also, String child, String twinOf, String words) {

        private String line() {
            return String.join(",", rule, String.join(" ", also), child, twinOf, words);
        }
    }

    /** Adds the children to the returns of a folder, and writes beside them, in {@code errors.csv}, what is wrong. */
    public static List<Slip> plantIn(Path folder, int ends) throws IOException {
        CollectionYear year = new CollectionYear(ends);
        TwoReturns returns = TwoReturns.in(folder, year);
        PlantedErrors errors = new PlantedErrors(returns, year, InventedLists.in(folder));
        List<Slip> slips = errors.plant();
        returns.add(errors.twins);
        errors.lists.writeTo(folder);
        List<String> lines = new ArrayList<>(List.of(COLUMNS));
        slips.forEach(slip -> lines.add(slip.line()));
        Files.write(folder.resolve(FILE), lines);
        return slips;
    }

    private List<Slip> plant() {
        Set<String> rules = SsdaRules.of(year).stream().map(Rule::code).collect(Collectors.toSet());
        return Plantings.all().stream()
                .filter(planting -> rules.contains(planting.rule()))
                .flatMap(planting -> plant(planting).stream())
                .toList();
    }

    private Optional<Slip> plant(Planting planting) {
        for (ChildRows child : returns.children()) {
            Optional<Found> like = Sought.in(new Found(child, year), planting.sought());
            if (like.isPresent()) {
                int number = returns.lastNumber() + twins.size() + 1;
                ChildRows twin = child.twin(returns.id(number), "A%012d".formatted(number));
                Found found =
                        Sought.in(new Found(twin, year), planting.sought()).orElseThrow();
                like.get()
                        .row(Table.HEADER.title())
                        .ifPresent(header -> found.named().put(TWIN, header));
                planting.deeds().forEach(deed -> deed.doTo(found, lists));
                twins.add(twin);
                return Optional.of(
                        new Slip(planting.rule(), planting.also(), twin.child(), child.child(), planting.words()));
            }
        }
        return Optional.empty();
    }
}
