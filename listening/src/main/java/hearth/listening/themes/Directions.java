package hearth.listening.themes;

/** Arithmetic of directions. */
public final class Directions {

    /** How alike two directions are: 1 the same, 0 nothing in common. */
    public static float alike(float[] left, float[] right) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int at = 0; at < left.length; at += 4) {
            a += left[at] * right[at];
            b += left[at + 1] * right[at + 1];
            c += left[at + 2] * right[at + 2];
            d += left[at + 3] * right[at + 3];
        }
        return a + b + (c + d);
    }

    /** Gives a direction the length 1; one without any length stays as it is. */
    static void normalise(float[] direction) {
        double square = 0;
        for (float value : direction) {
            square += (double) value * value;
        }
        float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        for (int at = 0; at < direction.length; at++) {
            direction[at] *= scale;
        }
    }

    private Directions() {}
}
