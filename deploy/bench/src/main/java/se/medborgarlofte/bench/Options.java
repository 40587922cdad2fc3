package se.medborgarlofte.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of {@code match}. */
record Options(
        Path left,
        Path right,
        Path gold,
        List<String> head,
        List<String> text,
        Optional<String> brand,
        Optional<String> model,
        Optional<String> price,
        Optional<String> serial,
        Optional<Path> labels,
        boolean json) {

    static final String USAGE = """
            deploy/bench/match --left a.csv --right b.csv --gold pairs.csv --head col,col --text col,col
                               [--brand col] [--model col] [--price col] [--serial col] [--labels train.csv] [--json]

              --left, --right   RFC 4180 in UTF-8 with a header and a column id; each row is a thing. Of names that differ by
                                capital letters only, the one that is there is taken; of a cell 8,000 characters are read
              --gold            first two columns: id on the left, id on the right
              --head            columns that say in a few words what it is; --text columns that describe it; one of
                                the two may be left out
              --labels          columns left id, right id, 0 or 1; teaches the weights. Without it nothing is taught, but
                                how many rows have a match, and whether one has several, is taken from the answers
              --json            prints JSON instead of a table

            What cannot be used is refused with file and line; the exit code is then 2.
            """;

    private static final Set<String> WITH_VALUE = Set.of(
            "--left", "--right", "--gold", "--head", "--text", "--brand", "--model", "--price", "--serial", "--labels");

    static Options parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        boolean json = false;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--json")) {
                json = true;
            } else {
                String option = known(arguments[i]);
                if (values.put(option, valueOf(arguments, i++)) != null) {
                    throw new RefusedException(option + " is given twice");
                }
            }
        }
        Options options = new Options(
                required(values, "--left"),
                required(values, "--right"),
                required(values, "--gold"),
                columns(values, "--head"),
                columns(values, "--text"),
                Optional.ofNullable(values.get("--brand")),
                Optional.ofNullable(values.get("--model")),
                Optional.ofNullable(values.get("--price")),
                Optional.ofNullable(values.get("--serial")),
                Optional.ofNullable(values.get("--labels")).map(Path::of),
                json);
        if (options.head.isEmpty() && options.text.isEmpty()) {
            throw new RefusedException("--head or --text must name at least one column");
        }
        return options;
    }

    private static String known(String option) {
        if (!WITH_VALUE.contains(option)) {
            throw new RefusedException("Unknown option " + option);
        }
        return option;
    }

    private static String valueOf(String[] arguments, int at) {
        if (at + 1 == arguments.length || arguments[at + 1].startsWith("--")) {
            throw new RefusedException(arguments[at] + " needs a value");
        }
        return arguments[at + 1];
    }

    private static Path required(Map<String, String> values, String option) {
        String value = values.get(option);
        if (value == null) {
            throw new RefusedException(option + " is missing");
        }
        return Path.of(value);
    }

    private static List<String> columns(Map<String, String> values, String option) {
        return Arrays.stream(values.getOrDefault(option, "").split(","))
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .toList();
    }
}
