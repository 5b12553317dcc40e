package hearth.returns.cin.rules;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.Element;
import hearth.returns.cin.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What only shows when the header is read or all children are looked at together: a few small passes. */
final class Together {

    private static final int NOBODY = -1;

    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, List<Mark>> ofChild = new HashMap<>();
    private final List<Mark> ofHeader = new ArrayList<>();
    private final List<Integer> wrongAsAWhole = new ArrayList<>();

    /**
     * An entry that a rule points at.
     *
     * @param child the number of the child it is about
     */
    record Mark(int rule, int child, Entry entry, List<Element> elements) {}

    static Together look(List<Rule> rules, boolean[] judged, CinCensus returned, Census census) {
        Together together = new Together();
        for (int rule = 0; rule < judged.length; rule++) {
            if (judged[rule]) {
                together.look(rule, rules.get(rule).check(), returned, census);
            }
        }
        return together;
    }

    private void look(int rule, Check check, CinCensus returned, Census census) {
        Marks found = new Marks();
        found.turnTo(rule);
        switch (check) {
            case Check.OfHeader(var look) -> {
                returned.headers().forEach(header -> look.at(header, census, found));
                for (int at = 0; at < found.count(); at++) {
                    ofHeader.add(new Mark(rule, NOBODY, found.entry(at), found.elements(at)));
                }
            }
            case Check.AcrossChildren(var look) -> {
                IdentityHashMap<Entry, Element> shared = new IdentityHashMap<>();
                look.at(returned.children(), census, shared::put);
                for (CensusChild child : returned.children()) {
                    Element element = shared.get(child.identifiers());
                    if (element != null) {
                        add(new Mark(rule, child.number(), child.identifiers(), List.of(element)));
                    }
                }
            }
            case Check.OfReturn(var look) -> {
                if (look.isWrong(returned.children(), census)) {
                    wrongAsAWhole.add(rule);
                }
            }
            case Check.OfChild _ -> {}
            case Check.OfReferral _ -> {}
            case Check.OfAssessment _ -> {}
            case Check.OfPlan _ -> {}
            case Check.OfEnquiry _ -> {}
            case Check.OfProtectionPlan _ -> {}
        }
    }

    private void add(Mark mark) {
        marks.add(mark);
        ofChild.computeIfAbsent(mark.child(), _ -> new ArrayList<>()).add(mark);
    }

    /** What no two children may share, and two do. */
    List<Mark> marks() {
        return marks;
    }

    List<Mark> of(CensusChild child) {
        return ofChild.getOrDefault(child.number(), List.of());
    }

    List<Mark> ofHeader() {
        return ofHeader;
    }

    /** The rules that the return as a whole breaks. */
    List<Integer> wrongAsAWhole() {
        return wrongAsAWhole;
    }
}
