package se.medborgarlofte.bench.scale;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param questions of each kind
 * @param folder where the indexes are laid, or lie from a run of the same items and seed; a temporary one, deleted
 *     afterwards, when not given
 */
record ScaleOptions(long items, long seed, int questions, boolean json, Optional<Path> folder) {

    static final String USAGE = """
        deploy/bench/scale --items N [--seed S] [--questions N] [--folder DIR] [--json]
          --items      how many stolen things to make and index
          --seed       another seed makes another country full of things (1)
          --questions  questions of each kind (1000)
          --folder     where to lay the indexes, or where an earlier run of the same items and seed left them
                       (a temporary folder that is deleted afterwards)
          --json       prints JSON instead of Markdown\
        """;

    private static final ScaleOptions DEFAULTS = new ScaleOptions(0, 1, 1000, false, Optional.empty());

    static ScaleOptions parse(String... arguments) {
        ScaleOptions options = DEFAULTS;
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            if (option.equals("--json")) {
                options = new ScaleOptions(options.items, options.seed, options.questions, true, options.folder);
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(option + " is no option or lacks its value");
            } else {
                options = options.with(option, arguments[++i]);
            }
        }
        if (options.items < 1) {
            throw new IllegalArgumentException("--items is missing");
        }
        return options;
    }

    private ScaleOptions with(String option, String value) {
        return switch (option) {
            case "--items" -> new ScaleOptions(number(option, value), seed, questions, json, folder);
            case "--seed" -> new ScaleOptions(items, number(option, value), questions, json, folder);
            case "--questions" -> new ScaleOptions(items, seed, Math.toIntExact(number(option, value)), json, folder);
            case "--folder" -> new ScaleOptions(items, seed, questions, json, Optional.of(Path.of(value)));
            default -> throw new IllegalArgumentException(option + " is no option");
        };
    }

    private static long number(String option, String value) {
        try {
            long number = Long.parseLong(value.replace("_", ""));
            if (number < 1 || number > 1_000_000_000) {
                throw new IllegalArgumentException(option + " takes a number from 1 to 1,000,000,000, not " + value);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " takes a number, not " + value, e);
        }
    }
}
