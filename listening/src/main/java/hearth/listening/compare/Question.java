package hearth.listening.compare;

import java.util.List;

/** One thing that is asked of the answers. */
public sealed interface Question {

    /** The column that it is about. */
    String variable();

    /** The columns whose words make the groups, each with a figure of its own. */
    List<String> by();

    /** The children it is about. */
    Where within();

    /**
     * What share gave these answers. Its base is every child who gave one of {@code of}; where that is empty, every
     * child who answered at all: a skip counts for nothing.
     */
    record Share(
            String variable,
            List<String> values,
            List<String> of,
            List<String> by,
            Where within,
            List<Interval> intervals)
            implements Question {
        public Share {
            values = List.copyOf(values);
            of = List.copyOf(of);
            by = List.copyOf(by);
            intervals = List.copyOf(intervals);
        }
    }

    /** The mean of a number. */
    record Mean(String variable, List<String> by, Where within) implements Question {
        public Mean {
            by = List.copyOf(by);
        }
    }

    /** The total of a number, over everybody whom the children stand for. */
    record Total(String variable, List<String> by, Where within) implements Question {
        public Total {
            by = List.copyOf(by);
        }
    }
}
