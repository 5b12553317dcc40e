package hearth.synthetic;

/** One side of a childhood, told from its outline. */
interface Chapter {

    /** Writes down what happened. */
    void tell(Life life, Pen pen);
}
