package se.medborgarlofte.local.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.local.Compilation;
import se.medborgarlofte.local.DataDirectory;
import se.medborgarlofte.local.Ports;
import se.medborgarlofte.local.Repository;

/** What was written after a command: switches, options with a value, and the rest in its order. */
final class Options {

    /** The switch that asks for a platform that works well for long, rather than one that is soon there. */
    static final String STEADY = "--steady";

    private static final Set<String> WITH_VALUE = Set.of("--data", "--port-base", "--without");

    private final Set<String> switches = new HashSet<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Options() {}

    /**
     * Reads the arguments.
     *
     * @param known the switches that this command understands
     * @throws IllegalArgumentException with a sentence that names what is wrong
     */
    static Options parse(String[] arguments, Set<String> known) {
        Options options = new Options();
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            options.take(left.removeFirst(), left, known);
        }
        return options;
    }

    private void take(String argument, Deque<String> left, Set<String> known) {
        String name = argument.split("=", 2)[0];
        if (WITH_VALUE.contains(name)) {
            values.put(name, argument.contains("=") ? argument.substring(name.length() + 1) : value(name, left));
        } else if (known.contains(argument)) {
            switches.add(argument);
        } else if (argument.startsWith("--")) {
            throw new IllegalArgumentException("There is no option " + argument + "; --help shows those there are.");
        } else {
            rest.add(argument);
        }
    }

    private static String value(String name, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException("The option " + name + " needs a value.");
        }
        return left.removeFirst();
    }

    boolean has(String name) {
        return switches.contains(name);
    }

    List<String> rest() {
        return rest;
    }

    DataDirectory data(Repository repository) {
        return new DataDirectory(Optional.ofNullable(values.get("--data"))
                .map(Path::of)
                .orElseGet(() -> repository.root().resolve("deploy/local/data")));
    }

    /** The processes to leave out, as names with commas between them. */
    Set<String> without() {
        return Stream.of(values.getOrDefault("--without", "").split(","))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    /** Thorough for a platform that shall run for long, and for one that is measured. */
    Compilation compilation() {
        return has(STEADY) ? Compilation.THOROUGH : Compilation.QUICK;
    }

    Optional<Ports> ports() {
        return Optional.ofNullable(values.get("--port-base")).map(Options::portsFrom);
    }

    private static Ports portsFrom(String base) {
        try {
            return new Ports(Integer.parseInt(base));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The port base must be a number, not '" + base + "'.", e);
        }
    }
}
