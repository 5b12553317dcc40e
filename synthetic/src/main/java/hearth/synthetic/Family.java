package hearth.synthetic;

import java.util.List;

/**
 * Brothers and sisters whom the council looks after, or one child alone.
 *
 * @param number the family's number, from which its home and all that the children share is drawn
 * @param firstChild the number of its first child
 * @param courses the outline of each child, in the order of their numbers
 * @param together whether the children come to the same first home, where one can be found
 */
record Family(long number, int firstChild, List<Course> courses, Together together) {

    /** The outline of the child with this number. */
    Course course(int child) {
        return courses.get(child - firstChild);
    }

    /** The numbers of the other children. */
    List<Integer> others(int child) {
        return java.util.stream.IntStream.range(firstChild, firstChild + courses.size())
                .filter(number -> number != child)
                .boxed()
                .toList();
    }

    /** Whether brothers and sisters live in one home. */
    enum Together {
        TOGETHER,
        APART
    }
}
