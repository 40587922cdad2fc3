package se.medborgarlofte.pledge.domain;

import java.time.Instant;

/** A party's agreement or signature, given by a person who may speak for it. */
public record Endorsement(Party party, String personId, Instant at) {}
