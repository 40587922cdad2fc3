package se.medborgarlofte.eventing.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the repository's {@code contracts} folder. */
public final class ContractFolder {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path ROOT = Repository.root().resolve("contracts");
    private static final String SCHEMA = ".v1.schema.json";

    private ContractFolder() {}

    public static Path root() {
        return ROOT;
    }

    /** The contexts that have at least one schema. */
    public static Set<String> contexts() {
        return schemas().stream().map(ContractFolder::context).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every schema that is not a released copy. */
    public static List<Path> schemas() {
        return files(ROOT, 2).filter(file -> file.toString().endsWith(SCHEMA)).toList();
    }

    /** The names {@code <context>/<event>} of all files with an ending, without it. */
    public static Set<String> names(String ending) {
        return files(ROOT, 2)
                .map(file -> ROOT.relativize(file).toString())
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The context that a schema belongs to. */
    public static String context(Path schema) {
        return schema.getParent().getFileName().toString();
    }

    /** The short name of the event that a schema describes. */
    public static String type(Path schema) {
        String name = schema.getFileName().toString();
        return name.substring(0, name.length() - SCHEMA.length());
    }

    /** The copy of a schema that was released, if it was. */
    public static Optional<Path> released(Path schema) {
        return Optional.of(ROOT.resolve("released").resolve(ROOT.relativize(schema)))
                .filter(Files::exists);
    }

    /** Everything that was released. */
    public static List<Path> releasedFiles() {
        Path released = ROOT.resolve("released");
        return Files.exists(released) ? files(released, 2).toList() : List.of();
    }

    public static JsonNode read(Path file) {
        try {
            return json(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(ROOT.resolve("target")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
