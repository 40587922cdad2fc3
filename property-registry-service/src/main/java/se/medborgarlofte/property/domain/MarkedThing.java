package se.medborgarlofte.property.domain;

/** The seized thing that a marking was detected on. */
public record MarkedThing(String seizureId, String seizedItemId) {}
