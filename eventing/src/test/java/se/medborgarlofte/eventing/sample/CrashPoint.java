package se.medborgarlofte.eventing.sample;

/** Where a process may be halted. */
public enum CrashPoint {
    NONE,
    AFTER_DECIDE,
    AFTER_SAVE,
    AFTER_SEND,
    AFTER_PULL,
    IN_THE_MIDDLE_OF_A_BATCH,
    AFTER_HANDLING_BEFORE_THE_OFFSET;

    /** The exit code that proves that the process was halted here. */
    public int exitCode() {
        return 70 + ordinal();
    }
}
