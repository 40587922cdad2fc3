package se.medborgarlofte.property.domain;

import java.time.Instant;

/** The owner lets whoever shows the secret have the thing. */
public record TransferOffer(String secretHash, Instant expiresAt) {}
