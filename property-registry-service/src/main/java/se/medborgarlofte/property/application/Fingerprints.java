package se.medborgarlofte.property.application;

import java.util.List;

/** Tells whether anything that is compared has changed. Port: the normal form is the matching room's business. */
public interface Fingerprints {

    /**
     * The same as long as things have the same normal form, take part in the same way and are compared by the same
     * rules; gives nothing away.
     */
    String of(List<ComparedThing> things);
}
