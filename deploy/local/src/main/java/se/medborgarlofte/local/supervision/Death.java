package se.medborgarlofte.local.supervision;

import java.util.Map;

/**
 * How a process ended.
 *
 * @param exitValue as the shell counts: 128 and above is a signal
 * @param lastLine the last line of its log, possibly empty
 */
public record Death(int exitValue, String lastLine) {

    private static final int SIGNALS_FROM = 128;
    private static final Map<Integer, String> SIGNALS =
            Map.of(1, "HUP", 2, "INT", 3, "QUIT", 6, "ABRT", 9, "KILL", 11, "SEGV", 13, "PIPE", 15, "TERM");

    /** For people: the exit code or the signal, and what the process last said. */
    public String describe() {
        return lastLine.isBlank() ? cause() : cause() + "; its last line: " + lastLine;
    }

    private String cause() {
        if (exitValue <= SIGNALS_FROM) {
            return "exit code " + exitValue;
        }
        int signal = exitValue - SIGNALS_FROM;
        return "signal " + signal
                + SIGNALS.entrySet().stream()
                        .filter(known -> known.getKey() == signal)
                        .map(known -> " (SIG" + known.getValue() + ")")
                        .findFirst()
                        .orElse("");
    }
}
