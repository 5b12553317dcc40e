package hearth.app.listen;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number with 17 significant digits, so that nothing of it is lost on the way to another program. */
final class Digits {

    private static final MathContext SEVENTEEN = new MathContext(17);

    static String of(double value) {
        return new BigDecimal(value).round(SEVENTEEN).toString();
    }

    private Digits() {}
}
