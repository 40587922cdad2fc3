package se.medborgarlofte.http;

/**
 * A creating command that may be sent again: its identity and what it says.
 *
 * @param id UUIDv5 of caller, operation and key; the id of what the command creates
 * @param bodyHash SHA-256 in hexadecimal of the bound body as canonical JSON
 */
public record KeyedCommand(String id, String bodyHash) {}
