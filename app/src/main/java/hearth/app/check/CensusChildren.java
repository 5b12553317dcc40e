package hearth.app.check;

import hearth.returns.stories.CensusStories;
import hearth.story.ChildId;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The children of a census, for judging. Where a return of the same council on looked after children is beside it, both
 * join into one story per child, and the children who are only there come last.
 */
public final class CensusChildren implements Stories {

    private final CensusStories census;
    private final Stories beside;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> onlyBeside = new ArrayList<>();

    private CensusChildren(CensusStories census, Stories beside) {
        this.census = census;
        this.beside = beside;
        for (int child = 0; child < beside.count(); child++) {
            numbers.put(beside.id(child).text(), child);
        }
        Map<String, Integer> here = new HashMap<>();
        for (int child = 0; child < census.count(); child++) {
            here.put(census.id(child).text(), child);
        }
        numbers.forEach((id, child) -> {
            if (!here.containsKey(id)) {
                onlyBeside.add(child);
            }
        });
        onlyBeside.sort(null);
    }

    /** The children of the census alone. */
    public static Stories of(CensusStories census) {
        return new CensusChildren(census, new None());
    }

    /** The children of both. */
    public static Stories of(CensusStories census, Stories beside) {
        return new CensusChildren(census, beside);
    }

    @Override
    public int count() {
        return census.count() + onlyBeside.size();
    }

    @Override
    public ChildId id(int child) {
        return child < census.count() ? census.id(child) : beside.id(onlyBeside.get(child - census.count()));
    }

    @Override
    public Story of(int child) {
        if (child >= census.count()) {
            return beside.of(onlyBeside.get(child - census.count()));
        }
        OptionalInt same = same(child);
        return same.isPresent() ? census.joined(child, beside.of(same.getAsInt())) : census.of(child);
    }

    private OptionalInt same(int child) {
        Integer number = numbers.get(census.id(child).text());
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** No return beside it. */
    private record None() implements Stories {

        @Override
        public int count() {
            return 0;
        }

        @Override
        public ChildId id(int child) {
            throw new IndexOutOfBoundsException(child);
        }

        @Override
        public Story of(int child) {
            throw new IndexOutOfBoundsException(child);
        }
    }
}
