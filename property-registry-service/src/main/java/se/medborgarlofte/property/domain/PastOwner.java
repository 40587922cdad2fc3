package se.medborgarlofte.property.domain;

import java.time.Instant;

/** Somebody who owned a thing before. */
public record PastOwner(String ownerId, Instant until) {}
