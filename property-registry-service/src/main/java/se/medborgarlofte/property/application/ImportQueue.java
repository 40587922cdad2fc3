package se.medborgarlofte.property.application;

/** Where imports wait to be worked through; survives the process. */
public interface ImportQueue {

    /** Queues an import; one that has been queued before is not queued again. */
    void add(String importId);
}
