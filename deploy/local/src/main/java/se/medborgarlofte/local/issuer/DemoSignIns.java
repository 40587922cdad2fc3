package se.medborgarlofte.local.issuer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The demo people as the launcher prints them, without starting the issuer. */
public final class DemoSignIns {

    private DemoSignIns() {}

    /**
     * User name and roles of everyone.
     *
     * @return pairs of a user name and a phrase such as {@code POLICE_OFFICER for 1230 (police-south)}
     */
    public static List<Map.Entry<String, String>> all() {
        try (InputStream file = DemoSignIns.class.getResourceAsStream("/people.yaml")) {
            Map<String, Object> document = new Yaml().load(Objects.requireNonNull(file));
            Map<String, Object> demo = Objects.requireNonNull(child(document, "demo"));
            return children(demo, "people").stream()
                    .map(person -> Map.entry(text(person, "username"), roles(person)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String roles(Map<String, Object> person) {
        return children(person, "assignments").stream()
                .map(assignment -> "%s for %s (%s)"
                        .formatted(text(assignment, "role"), areas(assignment), text(assignment, "organisation")))
                .collect(Collectors.joining(", "));
    }

    private static String areas(Map<String, Object> assignment) {
        String areas = text(assignment, "areas");
        return areas.equals("[*]") ? "everywhere" : areas.substring(1, areas.length() - 1);
    }

    private static String text(Map<String, Object> parent, String key) {
        return Objects.requireNonNull(parent.get(key), key).toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        return (Map<String, Object>) Objects.requireNonNull(parent.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> children(Map<String, Object> parent, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(parent.get(key), key);
    }
}
