package hearth.store;

/**
 * The council whose children these are.
 *
 * @param code the nine-character code of the Office for National Statistics, for example {@code E08000037}
 */
public record Authority(String code) {}
