package se.medborgarlofte.eventing.deadletter;

import org.jspecify.annotations.Nullable;

/** Looks through the wrappings of an exception. */
final class Causes {

    private Causes() {}

    static <E extends Throwable> @Nullable E find(Throwable failure, Class<E> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
