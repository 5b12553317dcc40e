package hearth.returns.cin;

/** What was tried with the family before going to court (in samples of 2026; no rule speaks of it yet). */
public final class PreProceedings extends Entry {

    PreProceedings(int row) {
        super(Module.PRE_PROCEEDINGS, row);
    }
}
