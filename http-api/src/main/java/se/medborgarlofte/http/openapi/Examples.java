package se.medborgarlofte.http.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives every request and every answer a complete example, put together from the examples of its fields. */
final class Examples {

    private final OpenAPI document;
    private final ExampleOfSchema examples;

    Examples(OpenAPI document) {
        this.document = document;
        this.examples = new ExampleOfSchema(document.getComponents().getSchemas());
    }

    void complete() {
        if (document.getPaths() != null) {
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .flatMap(Examples::contents)
                    .flatMap(content -> content.values().stream())
                    .forEach(this::complete);
        }
    }

    private static Stream<Content> contents(Operation operation) {
        Stream<@Nullable Content> request = operation.getRequestBody() == null
                ? Stream.empty()
                : Stream.of(operation.getRequestBody().getContent());
        Stream<@Nullable Content> answers =
                operation.getResponses().values().stream().map(r -> r.getContent());
        return Stream.concat(request, answers).filter(java.util.Objects::nonNull);
    }

    private void complete(MediaType type) {
        if (type.getSchema() != null && type.getExample() == null && type.getExamples() == null) {
            type.setExample(examples.of(type.getSchema()));
        }
    }
}
