package se.medborgarlofte.dialogue.application;

import se.medborgarlofte.eventing.store.Stored;

/**
 * Something stored together with its free text, for a reader who may see it.
 *
 * @param text what was written, in plain
 */
public record Opened<S>(Stored<S> stored, String text) {}
