package hearth.app.report;

import java.util.ArrayList;
import java.util.List;

/** The choices that Hearth made where the law or a return leaves one, said once for the whole return. */
final class Readings {

    static List<String> of(Council council) {
        List<String> readings = new ArrayList<>();
        readings.add(
                "A new home begins where the reason for a new episode is a start or a change of home. A new legal status,"
                        + " or a stay away for a short time, is not a move.");
        readings.add("The day on which an episode ceases is the first day on which it no longer held.");
        readings.add(
                "A return does not say when a fact was written down, so nothing is said of lateness on the record.");
        if (council.judgedOn().equals(council.checked().ssda903().year().lastDay())) {
            readings.add("Everything is judged as on the last day of the year.");
        }
        readings.add(
                council.checked().ssda903().lastYear().supplied().isEmpty()
                        ? "Last year’s return was not given. A promise that began before this year can often not be judged"
                                + " without it."
                        : "Last year’s return was given and is read with this year’s.");
        readings.addAll(council.rulings().reasons().complaints());
        return readings;
    }

    private Readings() {}
}
