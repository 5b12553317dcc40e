package hearth.app;

import hearth.app.check.Where;
import hearth.returns.Finding;
import hearth.returns.Findings;
import java.io.PrintWriter;

/** Says why nothing could be read: each kind of fault once, with the first file in which it stands. */
final class Unusable {

    /** Prints it; the kind follows "read as", for example "an SSDA903 return". */
    static void print(Findings findings, String kind, PrintWriter err) {
        err.println("Nothing here could be read as " + kind + ".");
        for (Findings.Alike alike : findings.kinds()) {
            Finding first = alike.kept().getFirst();
            err.printf("  %s%s%n    %s%n", Where.of(first.place()), first.says(), first.maybe());
            if (alike.count() > 1) {
                err.printf("    The same of %,d more.%n", alike.count() - 1);
            }
        }
        err.flush();
    }

    private Unusable() {}
}
