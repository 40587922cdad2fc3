package se.medborgarlofte.eventing.uniqueness;

/**
 * Knows whether a holder did what it reserved for. A bean of this type is asked when a reservation runs out: a service
 * that crashed after saving its aggregate and before confirming must not lose the key.
 */
public interface ReservationHolder {

    /** Whether this holder answers for the key. */
    boolean answersFor(String key);

    /** Whether the aggregate was saved and so the reservation stands. */
    boolean stands(String key, String holder);
}
