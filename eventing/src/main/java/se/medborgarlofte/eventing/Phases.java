package se.medborgarlofte.eventing;

/**
 * The order in which the parts start; they stop in the opposite order. HTTP and the bindings, which Spring starts last
 * and stops first, stand above all of these: a stopping service takes no new work, finishes what it has, sends what
 * waits, and only then lets go of broker and store.
 */
public final class Phases {

    /** Migrations: before anything reads or writes. */
    public static final int MIGRATIONS = -2_000;

    /** The check that every topic and dead-letter topic is there. */
    public static final int TOPIC_CHECK = -1_900;

    public static final int RELAY = -1_000;
    public static final int WAITING_EVENTS = -500;
    public static final int DEAD_LETTERS = -400;
    public static final int WORK = -300;
    public static final int PROJECTOR = -200;

    private Phases() {}
}
