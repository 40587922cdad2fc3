package se.medborgarlofte.pledge.domain;

/** A text for inhabitants in both languages of the platform. */
public record Bilingual(String swedish, String english) {}
