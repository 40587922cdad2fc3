package se.medborgarlofte.property.web;

/** Forms that values of requests must have, and the codes of the problems when they have not. */
final class Patterns {
    static final String MUNICIPALITY = "[0-9]{4}";
    static final String MUNICIPALITY_CODE = "municipality-code";
    static final String SOURCE = "[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?";
    static final String SOURCE_CODE = "source-name";
    static final String CASE_NUMBER = "[0-9A-Za-zÅÄÖåäö /.-]{3,40}";
    static final String CASE_NUMBER_CODE = "case-number";

    /** A code, not a name: what a unit is called is published. No number long enough to be somebody's. */
    static final String UNIT = "(?!.*[0-9]{5})[a-zåäö][a-zåäö0-9]*(-[a-zåäö0-9]+)*";

    static final String UNIT_CODE = "unit-name";

    private Patterns() {}
}
