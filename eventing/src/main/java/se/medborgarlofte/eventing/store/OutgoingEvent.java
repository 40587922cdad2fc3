package se.medborgarlofte.eventing.store;

/**
 * An event as it will be told.
 *
 * @param type the short name, such as {@code concern-raised}; the context's schema of that name must accept the data
 * @param data a record that Jackson turns into the event's JSON
 */
public record OutgoingEvent(String type, DataClassification classification, Object data) {}
