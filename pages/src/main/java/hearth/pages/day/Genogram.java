package hearth.pages.day;

import java.util.ArrayList;
import java.util.List;

/**
 * The people of a child as a drawing: a square for a man or a boy, a circle for a woman or a girl, a diamond where that is
 * not written down; the child has a second outline. It is as narrow as a phone, and everything in it stands in the list beside
 * it too.
 *
 * @param height of the drawing; it is always as wide
 * @param figures the people
 * @param lines what joins them
 * @param bands the words above those who are not family
 */
public record Genogram(int height, List<Figure> figures, List<Line> lines, List<Band> bands) {

    /** How wide every drawing is. */
    public static final int WIDTH = 360;

    private static final int COLUMNS = 4;
    private static final int CELL = WIDTH / COLUMNS;
    private static final int ROW = 112;
    private static final int TOP = 30;
    private static final int HALF = 20;
    private static final int BAR = 26;
    private static final int BAND = 54;
    private static final int UNDER = 66;
    private static final int LETTERS = 11;

    /** Copies the lists. */
    public Genogram {
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
    }

    /** How somebody is drawn. */
    public enum Shape {
        MAN,
        WOMAN,
        NOT_WRITTEN_DOWN,
        THE_CHILD_A_BOY,
        THE_CHILD_A_GIRL,
        THE_CHILD,
        HOME,
        WORKER
    }

    /** Somebody in the drawing, with their name in lines as it fits below. */
    public record Figure(Shape shape, int x, int y, List<String> name, String what) {

        /** Copies the list. */
        public Figure {
            name = List.copyOf(name);
        }
    }

    /** A line from one point to another; broken where it is no line of descent. */
    public record Line(int x1, int y1, int x2, int y2, String kind) {}

    /** Words above a row. */
    public record Band(int y, String words) {}

    /** Somebody before they have a place. */
    public record Someone(Shape shape, String name, String what) {}

    /**
     * Draws them.
     *
     * @param elders grandparents, uncles and aunts
     * @param parents mother and father, then who lives or lived with them
     * @param children the child first, then the brothers and sisters
     * @param home where the child lives and with whom, if not with the family
     * @param others friends and whoever else matters
     * @param workers who works with the child
     */
    public static Genogram of(
            List<Someone> elders,
            List<Someone> parents,
            List<Someone> children,
            List<Someone> home,
            List<Someone> others,
            List<Someone> workers) {
        Drawing drawing = new Drawing();
        drawing.rows(elders);
        int above = drawing.y - ROW;
        List<Figure> couple = drawing.rows(parents);
        if (!elders.isEmpty() && !couple.isEmpty()) {
            drawing.lines.add(new Line(
                    WIDTH / 2, above + UNDER, WIDTH / 2, couple.getFirst().y() - HALF, "kin"));
        }
        drawing.couple(couple);
        drawing.brothersAndSisters(children, couple);
        drawing.band("Home", home);
        drawing.band("Who else matters", others);
        drawing.band("Who works with the child", workers);
        return drawing.done();
    }

    /** A drawing while it is made, from the oldest down. */
    private static final class Drawing {

        private final List<Figure> figures = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Band> bands = new ArrayList<>();
        private int y = TOP;

        /** Rows of at most so many as fit, each in the middle. */
        List<Figure> rows(List<Someone> people) {
            List<Figure> placed = new ArrayList<>();
            for (int from = 0; from < people.size(); from += COLUMNS) {
                List<Someone> row = people.subList(from, Math.min(people.size(), from + COLUMNS));
                int left = (WIDTH - row.size() * CELL) / 2 + CELL / 2;
                for (int at = 0; at < row.size(); at++) {
                    Someone one = row.get(at);
                    placed.add(new Figure(one.shape(), left + at * CELL, y, wrapped(one.name()), one.what()));
                }
                y += ROW;
            }
            figures.addAll(placed);
            return placed;
        }

        void couple(List<Figure> parents) {
            if (parents.size() > 1) {
                Figure one = parents.get(0);
                Figure other = parents.get(1);
                lines.add(new Line(one.x() + HALF, one.y(), other.x() - HALF, other.y(), "pair"));
            }
        }

        /** The line on which children hang: the rows below the first hang on the same. */
        void brothersAndSisters(List<Someone> children, List<Figure> parents) {
            y += parents.isEmpty() && children.size() < 2 ? 0 : BAR;
            List<Figure> placed = rows(children);
            int middle = parents.size() > 1
                    ? (parents.get(0).x() + parents.get(1).x()) / 2
                    : parents.isEmpty() ? WIDTH / 2 : parents.getFirst().x();
            int first = placed.isEmpty() ? y : placed.getFirst().y() - HALF - BAR / 2;
            if (!parents.isEmpty() && !placed.isEmpty()) {
                int from = parents.size() > 1
                        ? parents.getFirst().y()
                        : parents.getFirst().y() + UNDER;
                lines.add(new Line(middle, from, middle, first, "behind"));
            }
            int before = first;
            for (int from = 0; from < placed.size(); from += COLUMNS) {
                List<Figure> row = placed.subList(from, Math.min(placed.size(), from + COLUMNS));
                before = bar(row, middle, before);
            }
        }

        private int bar(List<Figure> row, int middle, int before) {
            int bar = row.getFirst().y() - HALF - BAR / 2;
            int left = Math.min(row.getFirst().x(), middle);
            int right = Math.max(row.getLast().x(), middle);
            if (right > left) {
                lines.add(new Line(left, bar, right, bar, "kin"));
            }
            if (bar > before) {
                lines.add(new Line(middle, before, middle, bar, "behind"));
            }
            row.forEach(child -> lines.add(new Line(child.x(), bar, child.x(), child.y() - HALF, "kin")));
            return bar;
        }

        void band(String words, List<Someone> people) {
            if (!people.isEmpty()) {
                bands.add(new Band(y - HALF + 8, words));
                y += BAND;
                rows(people);
            }
        }

        Genogram done() {
            return new Genogram(y - TOP / 2, figures, lines, bands);
        }

        /** A name in at most two lines, each as wide as there is room. */
        private static List<String> wrapped(String name) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : name.split(" ", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines.stream().limit(2).map(Drawing::shortened).toList();
        }

        private static String shortened(String line) {
            return line.length() > LETTERS + 1 ? line.substring(0, LETTERS) + "…" : line;
        }
    }
}
