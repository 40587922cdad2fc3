package se.medborgarlofte.property.domain;

import java.time.Instant;

/**
 * To whom a thing is to be returned.
 *
 * @param basisId the confirmed match or the accepted claim it rests on
 */
public record ReturnDecision(String receiverId, String basisId, String decidedBy, Instant at) {}
