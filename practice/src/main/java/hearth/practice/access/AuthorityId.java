package hearth.practice.access;

/**
 * Which council. Between two councils in one house stands a wall: nobody of one sees a child of the other.
 *
 * @param code the council's code, for example {@code E08000035}
 */
public record AuthorityId(String code) {

    @Override
    public String toString() {
        return code;
    }
}
