package se.medborgarlofte.eventing.work;

/**
 * Does the work of one kind. It may be called again with the same work after a crash, so whatever it does outside
 * carries a key by which the other side recognises a repetition.
 */
public interface WorkHandler {

    String kind();

    /** The lane in which the kind waits its turn: work of one lane never delays another's. */
    default String lane() {
        return "default";
    }

    /** After how many failed attempts the work is given up. */
    default int maxAttempts() {
        return 25;
    }

    WorkResult perform(Work work) throws Exception;
}
