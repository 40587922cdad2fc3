package se.medborgarlofte.local.command;

/** Runs a command and turns what was wrong into a sentence and an exit code: 2 for wrong use, 1 for the rest. */
@FunctionalInterface
interface Command {

    /** Does the work and answers the exit code. */
    int run() throws Exception;

    /** Never returns. */
    static void main(Command command) {
        System.exit(exitCode(command));
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static int exitCode(Command command) {
        try {
            return command.run();
        } catch (IllegalArgumentException wrongUse) {
            System.err.println(wrongUse.getMessage());
            return 2;
        } catch (Exception e) {
            e.printStackTrace();
            return 1;
        }
    }
}
