package se.medborgarlofte.property.matching;

/** Where the process that keeps the index may be halted. */
enum CrashPoint {
    NONE,
    AFTER_PUT,
    AFTER_REFRESH,
    BETWEEN_THE_COMMITS;

    /** The exit code that proves that the process was halted here. */
    int exitCode() {
        return 70 + ordinal();
    }
}
