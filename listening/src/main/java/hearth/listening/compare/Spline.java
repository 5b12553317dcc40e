package hearth.listening.compare;

/** A smooth curve through points, cubic between them; at its ends it follows the cubic of the outermost four points. */
final class Spline {

    private final double[] x;
    private final double[] y;
    private final double[] slope;
    private final double[] bend;
    private final double[] twist;

    private Spline(double[] x, double[] y) {
        int n = x.length;
        this.x = x;
        this.y = y;
        slope = new double[n];
        bend = new double[n];
        twist = new double[n];
    }

    /** The curve of Forsythe, Malcolm and Moler. */
    static Spline through(double[] x, double[] y) {
        Spline spline = new Spline(x, y);
        if (x.length < 3) {
            double rise = x.length < 2 ? 0 : (y[1] - y[0]) / (x[1] - x[0]);
            java.util.Arrays.fill(spline.slope, rise);
        } else {
            spline.solve();
        }
        return spline;
    }

    double at(double where) {
        int piece = 0;
        while (piece < x.length - 2 && where >= x[piece + 1]) {
            piece++;
        }
        double off = where - x[piece];
        return y[piece] + off * (slope[piece] + off * (bend[piece] + off * twist[piece]));
    }

    private void solve() {
        int last = x.length - 1;
        double[] step = new double[last];
        double[] diagonal = new double[last + 1];
        for (int i = 0; i < last; i++) {
            step[i] = x[i + 1] - x[i];
        }
        bend[1] = (y[1] - y[0]) / step[0];
        for (int i = 1; i < last; i++) {
            diagonal[i] = 2 * (step[i - 1] + step[i]);
            bend[i + 1] = (y[i + 1] - y[i]) / step[i];
            bend[i] = bend[i + 1] - bend[i];
        }
        ends(step, diagonal, last);
        for (int i = 1; i <= last; i++) {
            double times = step[i - 1] / diagonal[i - 1];
            diagonal[i] -= times * step[i - 1];
            bend[i] -= times * bend[i - 1];
        }
        bend[last] /= diagonal[last];
        for (int i = last - 1; i >= 0; i--) {
            bend[i] = (bend[i] - step[i] * bend[i + 1]) / diagonal[i];
        }
        finish(step, last);
    }

    private void ends(double[] step, double[] diagonal, int last) {
        diagonal[0] = -step[0];
        diagonal[last] = -step[last - 1];
        bend[0] = 0;
        bend[last] = 0;
        if (last > 2) {
            bend[0] = bend[2] / (x[3] - x[1]) - bend[1] / (x[2] - x[0]);
            bend[last] = bend[last - 1] / (x[last] - x[last - 2]) - bend[last - 2] / (x[last - 1] - x[last - 3]);
            bend[0] *= step[0] * step[0] / (x[3] - x[0]);
            bend[last] *= -step[last - 1] * step[last - 1] / (x[last] - x[last - 3]);
        }
    }

    private void finish(double[] step, int last) {
        slope[last] = (y[last] - y[last - 1]) / step[last - 1] + step[last - 1] * (bend[last - 1] + 2 * bend[last]);
        for (int i = 0; i < last; i++) {
            slope[i] = (y[i + 1] - y[i]) / step[i] - step[i] * (bend[i + 1] + 2 * bend[i]);
            twist[i] = (bend[i + 1] - bend[i]) / step[i];
            bend[i] *= 3;
        }
        bend[last] *= 3;
    }
}
