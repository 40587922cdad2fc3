package se.medborgarlofte.dialogue.domain;

/**
 * A contact person of an association.
 *
 * @param households how many they look after; counted, never named
 */
public record Contact(String personId, ContactRole role, int households) {}
