package se.medborgarlofte.property.domain;

import java.time.Instant;

/** One person's word that the two things are the same. */
public record Confirmation(String personId, Instant at) {}
