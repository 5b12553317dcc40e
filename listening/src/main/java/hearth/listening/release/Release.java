package hearth.listening.release;

import hearth.listening.NotAsAskedException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is published of a wave: for each statement, place and group how many agreed, how many did not, and how many answered;
 * and nothing from which fewer than eleven children could be found again, neither by adding and subtracting within it nor by
 * setting it beside an earlier release.
 *
 * @param lines the lines
 * @param open  figures that were told before and point at few children now; while there are any, nothing is published
 * @param loss  what is lost by protecting
 */
public record Release(List<Line> lines, List<String> open, Withheld.Loss loss) {

    public Release {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    /** Decides what may be published of these answers, after what was published before. */
    public static Release of(Counted now, List<Earlier> before) {
        before.forEach(earlier -> comparable(now, earlier));
        List<Line> lines = new ArrayList<>();
        List<String> open = new ArrayList<>();
        long few = 0;
        for (Voice voice : voices(now)) {
            List<Line> ofVoice = new ArrayList<>();
            for (String statement : now.statements()) {
                Laid.Protected laid = Laid.lines(voice, statement, now, before);
                ofVoice.addAll(laid.lines());
                laid.open().forEach(figure -> open.add("%s, %s, %s".formatted(voice.words(), statement, figure)));
                few += laid.few();
            }
            lines.addAll(sameBases(ofVoice));
        }
        long withheld = 0;
        for (Line line : lines) {
            for (Tally.Side side : Tally.Side.values()) {
                withheld += line.side(side).isEmpty() ? 1 : 0;
            }
        }
        return new Release(lines, open, new Withheld.Loss(3L * lines.size(), few, withheld - few));
    }

    /** How many lines have a share that is told. */
    public long shares() {
        return lines.stream().filter(line -> line.share().isPresent()).count();
    }

    /**
     * Children who answer one statement answer nearly all. So a base that is withheld for one would nearly be told by the
     * next; it is withheld for all, with both its sides, and every other way in which the children of the one statement could
     * have answered stays open for the others too.
     */
    private static List<Line> sameBases(List<Line> lines) {
        Set<Line.Of> withheld = new HashSet<>();
        lines.stream()
                .filter(line -> line.answered().isEmpty())
                .forEach(line -> withheld.add(line.of().to("")));
        return lines.stream()
                .map(line -> withheld.contains(line.of().to("")) ? line.withoutFigures() : line)
                .toList();
    }

    private static Set<Voice> voices(Counted counted) {
        Set<Voice> voices = EnumSet.noneOf(Voice.class);
        counted.children().keySet().forEach(kind -> voices.add(kind.voice()));
        return voices;
    }

    private static void comparable(Counted now, Earlier earlier) {
        Counted before = earlier.counted();
        if (!before.areas().equals(now.areas()) || !before.groups().equals(now.groups())) {
            throw new NotAsAskedException(
                    "The release %s tells of areas %s and groups %s, and this one of areas %s and groups %s."
                            .formatted(earlier.name(), before.areas(), before.groups(), now.areas(), now.groups()),
                    "the design is another; what two such releases leave between them cannot be looked at.");
        }
        if (voices(before).contains(Voice.EVERYBODY) != voices(now).contains(Voice.EVERYBODY)) {
            throw new NotAsAskedException(
                    "Only one of the release %s and this one keeps children and the adults who answered for them apart."
                            .formatted(earlier.name()),
                    "\"answeredBy\" is missing from the design, or was.");
        }
    }
}
