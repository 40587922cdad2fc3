package se.medborgarlofte.notification.application;

/** Notes what is told of things in custody, in whichever order it comes and however often. */
public interface CustodyThings {

    /** A person's claim is judged. */
    void judged(String custodyId, String seizedItemId, String personId);

    /** A return to a person is decided; the decision with the highest number stands. */
    void decided(String custodyId, String seizedItemId, String personId, long number);

    /** Somebody has got the thing. */
    void returned(String custodyId, String seizedItemId);
}
