package hearth.synthetic.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The invented homes and places that lie beside the returns, and what errors add to them. */
final class InventedLists {

    private static final String FILE = "homes.csv";
    private static final int FIRST_CLOSED = 9990000;
    private static final String PLACES = "postcodes.csv";

    /** Lerwick, farther from any invented home than rule 454 takes for granted. */
    private static final String FAR_AWAY = "ZE1 0AA";

    private static final String FAR_AWAY_LINE = "ZE1 0AA,S12000027,447500,1141500";

    private final List<String> homes;
    private final List<String> closed = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    private InventedLists(List<String> homes) {
        this.homes = homes;
    }

    /** One with these lines. */
    static InventedLists of(List<String> homes) {
        return new InventedLists(homes);
    }

    static InventedLists in(Path folder) throws IOException {
        return of(Files.readAllLines(folder.resolve(FILE)));
    }

    /** The number of a home that is like the one with that number, and closed on that day. */
    String addClosed(String like, String day) {
        String number = Integer.toString(FIRST_CLOSED + closed.size());
        line(like).ifPresent(home -> {
            int postcode = home.lastIndexOf(',');
            closed.add(number + home.substring(home.indexOf(','), postcode - 1) + "," + day + home.substring(postcode));
        });
        return number;
    }

    /** The postcode of a place that is far from every other. */
    String addFarAway() {
        places.add(FAR_AWAY_LINE);
        return FAR_AWAY;
    }

    private Optional<String> line(String number) {
        return homes.stream().filter(home -> home.startsWith(number + ",")).findFirst();
    }

    void writeTo(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), closed, StandardOpenOption.APPEND);
        Files.write(folder.resolve(PLACES), places, StandardOpenOption.APPEND);
    }
}
