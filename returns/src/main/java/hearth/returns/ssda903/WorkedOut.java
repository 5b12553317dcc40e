package hearth.returns.ssda903;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A column whose values are in hand rather than in a file: worked out from others, or given by a worked case. They are
 * kept to the letter, neither trimmed nor put in capitals; null is blank.
 */
public final class WorkedOut {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    private WorkedOut() {}

    /** The column of an item, with what stands in each row; an absent value is blank. */
    public static Column column(Item item, int rows, IntFunction<Optional<String>> value) {
        return new WorkedOut().filled(item, rows, value);
    }

    /** The column of an item that is a number in each row; below 0 is blank. */
    public static Column numbers(Item item, int[] numbers, IntFunction<String> words) {
        WorkedOut different = new WorkedOut();
        int most = 0;
        for (int number : numbers) {
            most = Math.max(most, number);
        }
        int[] places = new int[most + 1];
        int[] numbered = new int[numbers.length];
        for (int row = 0; row < numbers.length; row++) {
            int number = numbers[row];
            if (number >= 0) {
                if (places[number] == 0) {
                    places[number] = different.number(words.apply(number));
                }
                numbered[row] = places[number];
            }
        }
        return different.column(item, numbered);
    }

    private Column filled(Item item, int rows, IntFunction<Optional<String>> value) {
        int[] numbered = new int[rows];
        for (int row = 0; row < rows; row++) {
            numbered[row] = value.apply(row).map(this::number).orElse(0);
        }
        return column(item, numbered);
    }

    private Column column(Item item, int[] numbered) {
        long[] places = new long[texts.size() + 1];
        for (int place = 0; place < texts.size(); place++) {
            places[place + 1] = Dictionary.longer(place);
        }
        return new Column(item, new Dictionary(places, texts.toArray(String[]::new)), numbered);
    }

    private int number(String text) {
        return numbers.computeIfAbsent(text, one -> {
            texts.add(one);
            return texts.size();
        });
    }
}
