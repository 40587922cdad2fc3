package se.medborgarlofte.pledge.application;

/** Puts imports to work. */
public interface ImportSchedule {

    /** The kind of work. */
    String KIND = "import";

    /** Schedules the rows of an import; scheduling them again changes nothing. */
    void schedule(String importId);
}
