package hearth.synthetic.errors;

import java.util.List;

/**
 * One error as it can be planted: what is done to the rows of which child.
 *
 * @param rule   the rule that must find it
 * @param words  what is wrong, in a sentence
 * @param sought what the child's rows must be like before
 * @param deeds  what is done to them
 * @param also   the rules that may find what follows from it
 */
record Planting(String rule, String words, List<Sought> sought, List<Deed> deeds, List<String> also) {}
