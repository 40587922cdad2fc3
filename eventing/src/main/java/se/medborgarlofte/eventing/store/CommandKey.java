package se.medborgarlofte.eventing.store;

/**
 * Makes a creation repeatable.
 *
 * @param id the new aggregate's id, derived from caller, operation and the caller's idempotency key
 * @param bodyHash hash of the request's body; the same key with another body is refused
 */
public record CommandKey(String id, String bodyHash) {}
