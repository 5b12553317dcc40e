package hearth.app.report;

import hearth.pages.Links;
import hearth.pages.Outcome;
import hearth.pages.Paging;
import hearth.pages.PromisePage;
import hearth.pages.PromisePage.PromiseRow;
import hearth.promises.Promise;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One promise of a council: what became of it, and for whom, the broken ones first. */
public final class ThePromise {

    private static final int CHILDREN_A_PAGE = 50;
    private static final int FILED_FOR_EACH = 40;

    /** One page of a long list: only these verdicts, or all where none is named. */
    public static Optional<PromisePage> page(Council council, Links links, String id, List<Outcome> only, int page) {
        if (!council.catalogue().ids().contains(id)) {
            return Optional.empty();
        }
        Promise promise = council.promise(id);
        Whom whom = Whom.of(council, promise, only);
        String address = only.isEmpty() ? "?page=" : "?only=" + only.getFirst().mark() + "&page=";
        Paging paging = Paging.of(page, whom.count(), CHILDREN_A_PAGE, number -> address + number);
        List<PromiseRow> rows = whom.rows((paging.page() - 1) * CHILDREN_A_PAGE, CHILDREN_A_PAGE);
        return Optional.of(set(council, links, promise, only, rows, paging, ""));
    }

    /** The whole promise on one page, for these children alone; what is left out is said. */
    static PromisePage filed(Council council, Links links, String id, BitSet children) {
        Promise promise = council.promise(id);
        Whom all = Whom.of(council, promise, List.of());
        Whom some = all.among(children).first(FILED_FOR_EACH);
        List<PromiseRow> rows = some.rows(0, some.count());
        String rest = some.count() == all.count()
                ? ""
                : "This report lists some children for each outcome, and %,d more are in verdicts.csv."
                        .formatted(all.count() - some.count());
        return set(council, links, promise, List.of(), rows, Paging.ONE, rest);
    }

    private static PromisePage set(
            Council council,
            Links links,
            Promise promise,
            List<Outcome> only,
            List<PromiseRow> rows,
            Paging paging,
            String rest) {
        return new PromisePage(
                links,
                council.seen(),
                promise.ambition().title(),
                TheResult.line(council, promise),
                promise.readings(),
                only,
                rows,
                rest,
                paging);
    }

    private ThePromise() {}
}
