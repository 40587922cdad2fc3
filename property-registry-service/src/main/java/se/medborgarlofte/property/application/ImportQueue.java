package se.medborgarlofte.property.application;

/** Where imports wait for their next slice; survives the process. */
public interface ImportQueue {

    /**
     * Queues a slice; one that has been queued before is not queued again.
     *
     * @param from how many reports of the import are done
     */
    void nextSlice(String importId, int from);
}
