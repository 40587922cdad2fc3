package se.medborgarlofte.bench;

import java.nio.file.Path;

/** The command or a file cannot be used as it is; says where and why. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedException(String why) {
        super(why);
    }

    RefusedException(Path file, long line, String why) {
        super(file + ", line " + line + ": " + why);
    }
}
