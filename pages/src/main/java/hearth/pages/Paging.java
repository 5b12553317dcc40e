package hearth.pages;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which page of a long list this is, and the way to the others. Pages count from 1; an address is empty at an end. */
public record Paging(int page, int pages, String previous, String next, List<String> addresses) {

    /** A list that fits on one page. */
    public static final Paging ONE = new Paging(1, 1, "", "", List.of());

    public Paging {
        addresses = List.copyOf(addresses);
    }

    /** The page that was asked for, or the nearest there is, of a list with so many lines. */
    public static Paging of(int asked, int lines, int linesAPage, IntFunction<String> address) {
        int pages = Math.max(1, -Math.floorDiv(-lines, linesAPage));
        int page = Math.clamp(asked, 1, pages);
        return new Paging(
                page,
                pages,
                page == 1 ? "" : address.apply(page - 1),
                page == pages ? "" : address.apply(page + 1),
                IntStream.rangeClosed(1, pages).mapToObj(address).toList());
    }

    /** The page numbers worth showing: the ends, this one and its neighbours. */
    public List<Integer> shown() {
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= 1)
                .boxed()
                .toList();
    }

    /** Whether page numbers were left out just before this one. */
    public boolean gapBefore(int number) {
        return number > 1 && !shown().contains(number - 1);
    }

    /** The address of a page by its number. */
    public String address(int number) {
        return addresses.get(number - 1);
    }
}
