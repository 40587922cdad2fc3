package se.medborgarlofte.eventing.handling;

import java.util.Set;

/**
 * Handles events of some types. Every handler is one of three kinds, each of which bears duplicates, any order and late
 * replays in its own way.
 */
public sealed interface EventHandler<T> permits StateHandler, FactHandler, ProcessHandler {

    /** The handler's name, unique in the service; dead letters and waiting events refer to it. */
    String name();

    Set<EventType> types();

    /**
     * A record with the fields that this handler needs: components without {@code @Nullable} are required, unknown
     * fields are ignored, and an unknown value of an enum is null.
     */
    Class<T> dataType();
}
