package se.medborgarlofte.gateway.routing;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;

/** Reads off an exception what happened between gateway, client and service. */
final class Failures {

    private static final int DEEPEST = 6;

    private Failures() {}

    /** Nothing was sent: the service does not listen or cannot be reached. */
    static boolean beforeConnecting(Throwable failure) {
        return any(failure, cause -> cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException);
    }

    /** The client went away while its body was read. */
    static boolean brokenOffByClient(Throwable failure) {
        return any(failure, cause -> cause instanceof ClientAbortException);
    }

    /** The kinds of exception without their messages, which quote addresses. */
    static String kindOf(Throwable failure) {
        return causes(failure).map(cause -> cause.getClass().getSimpleName()).collect(Collectors.joining(" < "));
    }

    private static boolean any(Throwable failure, Predicate<Throwable> condition) {
        return causes(failure).anyMatch(condition);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
