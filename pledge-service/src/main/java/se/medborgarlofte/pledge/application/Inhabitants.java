package se.medborgarlofte.pledge.application;

/** How many people live where. */
public interface Inhabitants {

    /** Those of a municipality; 0 when nobody has said. */
    int of(String municipalityCode);
}
