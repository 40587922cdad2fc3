package se.medborgarlofte.property.application;

/** A sentence in both languages. */
public record BilingualText(String swedish, String english) {}
