package se.medborgarlofte.eventing.handling;

/** Describes failures for logs, without their messages, which may hold what must not be logged. */
final class Failures {

    private Failures() {}

    /** Where in the code it happened. */
    static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
