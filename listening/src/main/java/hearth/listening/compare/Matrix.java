package hearth.listening.compare;

/** As much of matrices as a test of two columns, or learning from a coded sample, needs. */
public final class Matrix {

    /** X such that A X = B. */
    public static double[][] solve(double[][] a, double[][] b) {
        int n = a.length;
        double[][] left = copy(a);
        double[][] right = copy(b);
        for (int pivot = 0; pivot < n; pivot++) {
            swapLargest(left, right, pivot);
            for (int row = 0; row < n; row++) {
                double times = row == pivot ? 0 : left[row][pivot] / left[pivot][pivot];
                if (times != 0) {
                    subtract(left[row], left[pivot], times);
                    subtract(right[row], right[pivot], times);
                }
            }
        }
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < right[row].length; column++) {
                right[row][column] /= left[row][row];
            }
        }
        return right;
    }

    static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < b[0].length; column++) {
                for (int at = 0; at < b.length; at++) {
                    product[row][column] += a[row][at] * b[at][column];
                }
            }
        }
        return product;
    }

    static double trace(double[][] a) {
        double trace = 0;
        for (int at = 0; at < a.length; at++) {
            trace += a[at][at];
        }
        return trace;
    }

    private static double[][] copy(double[][] a) {
        return java.util.Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (int at = 0; at < from.length; at++) {
            from[at] -= times * row[at];
        }
    }

    private static void swapLargest(double[][] left, double[][] right, int pivot) {
        int largest = pivot;
        for (int row = pivot + 1; row < left.length; row++) {
            largest = Math.abs(left[row][pivot]) > Math.abs(left[largest][pivot]) ? row : largest;
        }
        double[] row = left[pivot];
        left[pivot] = left[largest];
        left[largest] = row;
        row = right[pivot];
        right[pivot] = right[largest];
        right[largest] = row;
    }

    private Matrix() {}
}
