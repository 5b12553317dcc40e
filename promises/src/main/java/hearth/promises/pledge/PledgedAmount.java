package hearth.promises.pledge;

import hearth.promises.Act;
import hearth.promises.Amounts;
import hearth.promises.Because;
import hearth.promises.Keeper;
import hearth.promises.WhichLeaver;
import hearth.promises.examples.Dates;
import hearth.promises.examples.Line;
import hearth.promises.examples.Mistake;
import hearth.story.Days;
import hearth.story.LeavingCare.Payment;
import hearth.story.LeavingCare.Purpose;
import hearth.story.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much money a council pledges, from one day until its next amount: what it pays another year is another line.
 *
 * @param pence how much, in pence
 * @param purpose what for
 * @param from the first day
 */
record PledgedAmount(int pence, Purpose purpose, LocalDate from) {

    private static final Pattern POUNDS = Pattern.compile("\u00a3(\\d{1,3}(?:,\\d{3}){0,2}|\\d{1,7})(?:\\.(\\d\\d))?");

    /** The rest of an {@code amount} line, for example "£4,000 for SETTING_UP_HOME from 2026-04-01". */
    static PledgedAmount read(Line line) {
        int pence = pence(line.next("an amount, for example \u00a34,000"));
        takes(line, "for", "SETTING_UP_HOME");
        Purpose purpose = PledgeParagraph.constant(Purpose.class, line.next("what it is for"), "purpose");
        takes(line, "from", "2026-04-01");
        return new PledgedAmount(pence, purpose, Dates.day(line));
    }

    private static void takes(Line line, String word, String then) {
        if (!line.takes(word)) {
            throw new Mistake(
                    "\"%s\" is missing in the amount.".formatted(word), "%s %s is meant.".formatted(word, then));
        }
    }

    private static int pence(String written) {
        Matcher pounds = POUNDS.matcher(written);
        if (!pounds.matches() || pounds.group(1).length() > "9,999,999".length()) {
            throw new Mistake(
                    "\"%s\" is no amount of money.".formatted(written), "\u00a34,000 or \u00a357.90 is meant.");
        }
        int pence = Optional.ofNullable(pounds.group(2)).map(Integer::parseInt).orElse(0);
        return Integer.parseInt(pounds.group(1).replace(",", "")) * 100 + pence;
    }

    /** What keeps a pledge of these amounts, on the days on which it is promised. */
    static Keeper keeper(List<PledgedAmount> given, Days promised, String council, URI link) {
        List<PledgedAmount> amounts = new ArrayList<>(given);
        amounts.sort(Comparator.comparing(PledgedAmount::from));
        PledgedAmount first = amounts.getFirst();
        if (first.from.isAfter(promised.from())) {
            throw new Mistake(
                    "No amount is said from %s on.".formatted(Because.day(promised.from())),
                    "the first amount is from %s.".formatted(promised.from()));
        }
        if (amounts.stream().anyMatch(amount -> amount.purpose != first.purpose)) {
            throw new Mistake("The amounts are for different things.", "each is a pledge of its own.");
        }
        List<Amounts.Row> rows = new ArrayList<>();
        for (int at = 0; at < amounts.size(); at++) {
            int next = at + 1 < amounts.size() ? (int) amounts.get(at + 1).from.toEpochDay() : promised.toDay();
            rows.add(amounts.get(at).row(next, council, link));
        }
        Act payment = Act.of(Payment.class, new WhichLeaver.PaidFor(first.purpose));
        return new Keeper.PaidInAll(Keeper.doneBy(payment), new Amounts(rows, council));
    }

    private Amounts.Row row(int next, String council, URI link) {
        int start = (int) from.toEpochDay();
        if (next != Span.OPEN && next <= start) {
            throw new Mistake(
                    "The amount from %s never holds.".formatted(Because.day(from)),
                    "two amounts begin on one day, or the pledge ends before.");
        }
        return new Amounts.Row(pence, new Days(start, next), council, "once", "promised by " + council, link);
    }
}
