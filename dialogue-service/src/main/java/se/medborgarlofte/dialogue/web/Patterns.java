package se.medborgarlofte.dialogue.web;

/** The forms of codes in this API. */
final class Patterns {

    static final String MUNICIPALITY = "[0-9]{4}";

    /** DeSO (municipality, A–C, four digits) or RegSO (municipality, R, three digits) of Statistics Sweden. */
    static final String DISTRICT = "[0-9]{4}(R[0-9]{3}|[ABC][0-9]{4})";

    private Patterns() {}
}
