package hearth.returns.rules;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.WhichYear;
import hearth.returns.rules.ssda903.RandomReturns;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A rule reads nothing that it does not say it needs: else a column that is missing could hide what it would find. */
class DeclaredNeedsTest {

    /** What tells whether a child came alone is read where it is there, in either year, and is not needed. */
    private static final Map<Table, Set<Item>> WHERE_THERE = Map.of(
            Table.HEADER, Set.of(Item.UASC),
            Table.UASC, Set.of(Item.SEX, Item.DUC));

    @Property(tries = 40)
    void whatARuleReadsItSaysThatItNeeds(@ForAll long seed) {
        Ssda903 ssda903 = RandomReturns.of(seed, 6);
        ReferenceData known =
                new ReferenceData.Known(Optional.of("383"), Optional.empty(), Optional.of(_ -> List.of()));
        RuleRun run = RuleRun.of(SsdaRules.all(), ssda903, Setting.of(ssda903, known));
        Set<String> undeclared = new TreeSet<>();
        for (int child = 0; child < ssda903.children().count(); child++) {
            run.watch(child, (rule, which, table, item) -> {
                if (!isDeclared(rule, which, table, item)) {
                    undeclared.add("%s reads %s of %s, %s".formatted(rule.code(), item, table.title(), which));
                }
            });
        }

        assertThat(undeclared).isEmpty();
    }

    private static boolean isDeclared(Rule rule, WhichYear which, Table table, Item item) {
        return WHERE_THERE.getOrDefault(table, Set.of()).contains(item)
                || rule.needs().contains(new Rule.Need.AColumn(which, table, item));
    }
}
