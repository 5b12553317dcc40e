package hearth.synthetic.errors;

/** A rule of which no error can be planted, and why. */
record NotPlanted(String rule, String why) {}
