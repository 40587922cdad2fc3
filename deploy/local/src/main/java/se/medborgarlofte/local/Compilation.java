package se.medborgarlofte.local;

import java.util.List;

/** How well the code of a process is compiled. */
public enum Compilation {
    /** By the first compiler alone: for what runs a lot of code, each part of it seldom. */
    QUICK("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=48m"),
    /** By both, for what runs the same code all the time: it starts later and takes more memory. */
    THOROUGH("-XX:ReservedCodeCacheSize=96m");

    private final List<String> options;

    Compilation(String... options) {
        this.options = List.of(options);
    }

    List<String> options() {
        return options;
    }
}
