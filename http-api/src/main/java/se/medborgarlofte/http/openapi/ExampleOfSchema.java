package se.medborgarlofte.http.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that fits a schema: the examples of its fields where they are written, otherwise a plausible one. */
final class ExampleOfSchema {

    private static final int DEEPEST = 8;
    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> components;

    ExampleOfSchema(@Nullable Map<String, Schema> components) {
        this.components = components == null ? Map.of() : components;
    }

    Object of(Schema<?> schema) {
        return of(schema, 0);
    }

    private Object of(Schema<?> schema, int depth) {
        if (depth > DEEPEST) {
            return Map.of();
        }
        if (schema.get$ref() != null) {
            Schema<?> target = components.get(schema.get$ref().replace(REFERENCE, ""));
            return target == null ? Map.of() : of(target, depth + 1);
        }
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            return Objects.toString(schema.getEnum().getFirst());
        }
        return composed(schema, depth).orElseGet(() -> ofType(schema, depth));
    }

    /** The first alternative of a choice; all parts of a combination together. */
    private Optional<Object> composed(Schema<?> schema, int depth) {
        if (schema.getAllOf() != null) {
            Map<String, Object> all = new LinkedHashMap<>();
            schema.getAllOf().forEach(part -> {
                if (of(part, depth + 1) instanceof Map<?, ?> fields) {
                    fields.forEach((name, value) -> all.put(name.toString(), value));
                }
            });
            return Optional.of(all);
        }
        List<Schema> choices = schema.getOneOf() != null ? schema.getOneOf() : schema.getAnyOf();
        return choices == null || choices.isEmpty() ? Optional.empty() : Optional.of(of(choices.getFirst(), depth + 1));
    }

    private Object ofType(Schema<?> schema, int depth) {
        return switch (type(schema)) {
            case "array" -> items(schema, depth);
            case "string" -> text(schema);
            case "integer" ->
                schema.getMinimum() == null ? 1 : schema.getMinimum().intValue();
            case "number" -> schema.getMinimum() == null ? 1.5 : schema.getMinimum();
            case "boolean" -> true;
            default -> fields(schema, depth);
        };
    }

    private static String type(Schema<?> schema) {
        Set<String> types = schema.getTypes();
        return types == null
                ? Objects.requireNonNullElse(schema.getType(), "object")
                : types.stream().filter(t -> !t.equals("null")).findFirst().orElse("object");
    }

    private List<Object> items(Schema<?> schema, int depth) {
        return schema.getItems() == null ? List.of() : List.of(of(schema.getItems(), depth + 1));
    }

    private Map<String, Object> fields(Schema<?> schema, int depth) {
        Map<String, Object> example = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            new ArrayList<>(schema.getProperties().entrySet())
                    .forEach(field -> example.put(field.getKey(), of(field.getValue(), depth + 1)));
        }
        return example;
    }

    private static String text(Schema<?> schema) {
        String format = Objects.requireNonNullElse(schema.getFormat(), "");
        String pattern = Objects.requireNonNullElse(schema.getPattern(), "");
        return switch (format) {
            case "date" -> "2026-11-30";
            case "date-time" -> "2026-11-30T18:00:00Z";
            case "uuid" -> "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10";
            case "uri" -> "https://medborgarlofte.se";
            case "email" -> "namn@example.se";
            default -> pattern.contains("[0-9]{4}") ? "1230" : "text";
        };
    }
}
