package se.medborgarlofte.eventing.handling;

/**
 * A type of event, version 1.
 *
 * @param context who tells it, such as {@code dialogue}
 * @param name its short name, such as {@code concern-raised}
 */
public record EventType(String context, String name) {

    public static EventType of(String context, String name) {
        return new EventType(context, name);
    }
}
