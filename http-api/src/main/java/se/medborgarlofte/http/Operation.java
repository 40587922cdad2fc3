package se.medborgarlofte.http;

/**
 * Something a service lets somebody do. Each service has one enum of its operations in its {@code application} room;
 * its access matrix names each of them.
 */
public interface Operation {

    /** The name of the constant. */
    String name();

    /** Who may do it. */
    AccessRule rule();
}
