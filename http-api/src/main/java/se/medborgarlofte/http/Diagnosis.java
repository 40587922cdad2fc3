package se.medborgarlofte.http;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a log may hold of an exception: the kinds and the places, never a message, since messages quote what people
 * have written.
 */
final class Diagnosis {

    private static final int FRAMES = 8;
    private static final int CAUSES = 5;

    private Diagnosis() {}

    static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            text.append(depth == 0 ? "" : " caused by ").append(cause.getClass().getName());
            text.append(" at ").append(places(cause));
            cause = cause.getCause();
        }
        return text.toString();
    }

    private static String places(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
