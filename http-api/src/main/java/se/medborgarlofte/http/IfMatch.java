package se.medborgarlofte.http;

/**
 * The version the client has read and wants to change: the header {@code If-Match: "7"}. As a controller parameter it
 * makes the header mandatory: 428 when it is missing, 400 when it is not one strong entity tag of ours.
 *
 * @param revision the revision that the entity tag names
 */
public record IfMatch(long revision) {}
