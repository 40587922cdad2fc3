package se.medborgarlofte.bench;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.databind.json.JsonMapper;

/** {@code deploy/bench/match}: how well the engine does on files that anyone brings. */
public final class MatchCommand {

    /** Lucene advises on its start about vectors, which are not used here. Kept, since loggers are held weakly. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private MatchCommand() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            Options options = Options.parse(arguments);
            System.out.println(printed(new MatchFiles(options).run(), options));
        } catch (RefusedException refused) {
            System.err.println("Refused: " + refused.getMessage());
            System.exit(2);
        }
    }

    private static String printed(Report report, Options options) {
        return options.json()
                ? JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report)
                : report.table();
    }
}
