package se.medborgarlofte.pledge.domain;

/**
 * Somebody who works for an area, as far as it matters who is to be told something.
 *
 * @param personId opaque
 */
public record Official(Function function, String personId) {

    /** What they are to the area. */
    public enum Function {
        MUNICIPAL_COORDINATOR,
        BOARD_SECRETARY,
        POLICE_CHIEF
    }
}
