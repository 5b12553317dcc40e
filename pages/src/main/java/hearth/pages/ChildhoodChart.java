package hearth.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A child's years laid out for SVG. Days run across as percentages, so that one drawing fits a desk and a phone without
 * shrinking its letters; lanes run down in pixels.
 */
public record ChildhoodChart(List<Year> years, List<DrawnLane> lanes, int height, String coveredFrom, String judgedOn) {

    private static final int TOP = 30;
    private static final int LABEL = 24;
    private static final int BAND = 28;
    private static final int GAP = 14;

    /** Marks nearer than this share of the width are set one below the other. */
    private static final double TOO_NEAR = 0.065;

    /** The last day stands a little inside the edge, so that a mark on it is drawn whole. */
    private static final double RIGHT = 0.985;

    /** A year's first day: the line and its number. */
    public record Year(String at, String words, String shownOn) {}

    /** A lane: its label, its stretches and its marks; empty words where it holds anything. */
    public record DrawnLane(Lane lane, int labelAt, int bandAt, List<DrawnStretch> stretches, List<DrawnMark> marks) {

        /** Whether nothing is drawn here, which the page then says. */
        public boolean isEmpty() {
            return stretches.isEmpty() && marks.isEmpty();
        }
    }

    /** Days drawn as a bar: its label where there is room, else its number, which the table repeats. */
    public record DrawnStretch(String from, String width, String label, String number, Room room, Stretch stretch) {}

    /** Which screens have room for a bar's label. */
    public enum Room {
        EVERYWHERE,
        DESK,
        NOWHERE
    }

    /** A day drawn as a shape. */
    public record DrawnMark(String at, int down, Mark mark) {}

    static ChildhoodChart of(Childhood childhood) {
        Days days = new Days(childhood.from(), childhood.to());
        List<DrawnLane> lanes = new ArrayList<>();
        int down = TOP;
        for (Lane lane : Lane.values()) {
            List<DrawnMark> marks = marks(childhood, lane, days);
            int rows = 1 + marks.stream().mapToInt(DrawnMark::down).max().orElse(0) / BAND;
            lanes.add(new DrawnLane(lane, down + LABEL - 8, down + LABEL, stretches(childhood, lane, days), marks));
            down += LABEL + (lanes.getLast().isEmpty() ? 0 : rows * BAND) + GAP;
        }
        return new ChildhoodChart(
                years(days), lanes, down, days.at(childhood.coveredFrom()), days.at(childhood.judgedOn()));
    }

    private static List<Year> years(Days days) {
        List<Year> years = new ArrayList<>();
        for (int year = days.from().getYear() + 1; year <= days.to().getYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            if (days.fraction(first) < 0.94) {
                boolean inBetween = days.years() > 5 && (year - days.from().getYear()) % 2 == 0;
                years.add(new Year(days.at(first), Integer.toString(year), inBetween ? "between" : "always"));
            }
        }
        return years;
    }

    private static List<DrawnStretch> stretches(Childhood childhood, Lane lane, Days days) {
        List<DrawnStretch> drawn = new ArrayList<>();
        for (Stretch stretch : childhood.stretches()) {
            if (stretch.lane() == lane) {
                drawn.add(drawn(stretch, Integer.toString(drawn.size() + 1), days));
            }
        }
        return drawn;
    }

    private static DrawnStretch drawn(Stretch stretch, String number, Days days) {
        double width = days.fraction(stretch.to()) - days.fraction(stretch.from());
        double letters = stretch.label().length() + 4;
        Room room = width * 120 < letters ? Room.NOWHERE : width * 40 < letters ? Room.DESK : Room.EVERYWHERE;
        String seen = stretch.lane().isNumbered() && width > 0.025 ? number : "";
        return new DrawnStretch(days.at(stretch.from()), Share.percent(width), stretch.label(), seen, room, stretch);
    }

    private static List<DrawnMark> marks(Childhood childhood, Lane lane, Days days) {
        List<DrawnMark> drawn = new ArrayList<>();
        List<Double> lastInRow = new ArrayList<>();
        childhood.marks().stream()
                .filter(mark -> mark.lane() == lane)
                .sorted(Comparator.comparing(Mark::day))
                .forEach(mark -> drawn.add(
                        new DrawnMark(days.at(mark.day()), BAND * row(lastInRow, days.fraction(mark.day())), mark)));
        return drawn;
    }

    private static int row(List<Double> lastInRow, double at) {
        for (int row = 0; row < lastInRow.size(); row++) {
            if (at - lastInRow.get(row) >= TOO_NEAR) {
                lastInRow.set(row, at);
                return row;
            }
        }
        lastInRow.add(at);
        return lastInRow.size() - 1;
    }

    /** The days drawn, from left to right. */
    private record Days(LocalDate from, LocalDate to) {

        double fraction(LocalDate day) {
            double all = ChronoUnit.DAYS.between(from, to);
            return RIGHT * Math.clamp(ChronoUnit.DAYS.between(from, day) / all, 0, 1);
        }

        String at(LocalDate day) {
            return Share.percent(fraction(day));
        }

        long years() {
            return ChronoUnit.YEARS.between(from, to);
        }
    }
}
