package se.medborgarlofte.property.application;

/** A stolen thing as it is reported. */
public sealed interface NewStolenThing {

    /** A thing that is in the register already. */
    record Registered(String itemId) implements NewStolenThing {}

    /** A thing described for the first time. */
    record Described(NewThing thing) implements NewStolenThing {}
}
