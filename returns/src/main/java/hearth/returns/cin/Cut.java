package hearth.returns.cin;

import java.util.EnumMap;
import java.util.Map;

/** A part of the file that was read on its own, and how much of the file stands before it. */
final class Cut {

    private final Map<Module, Integer> rows = new EnumMap<>(Module.class);
    private final Map<Module, Integer> before = new EnumMap<>(Module.class);
    private int children;
    private int childrenBefore;

    /** One more entry of the module; answers its number in this part, from 1. */
    int next(Module module) {
        return rows.merge(module, 1, Integer::sum);
    }

    /** One more child; answers its number in this part, from 0. */
    int nextChild() {
        return children++;
    }

    int children() {
        return children;
    }

    int rows(Module module) {
        return rows.getOrDefault(module, 0);
    }

    int childrenBefore() {
        return childrenBefore;
    }

    int rowsBefore(Module module) {
        return before.getOrDefault(module, 0);
    }

    /** This part comes after that one. */
    void follows(Cut earlier) {
        childrenBefore = earlier.childrenBefore + earlier.children;
        for (Module module : Module.all()) {
            before.put(module, earlier.rowsBefore(module) + earlier.rows(module));
        }
    }
}
