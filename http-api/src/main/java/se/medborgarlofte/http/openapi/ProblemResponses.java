package se.medborgarlofte.http.openapi;

import static se.medborgarlofte.http.CommonProblem.*;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.HttpApiProperties;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.ProblemBody;
import se.medborgarlofte.http.ProblemTexts;
import se.medborgarlofte.http.PublicPaths;

/** Adds to each operation the problems it may answer with, and marks the ones that need no sign-in. */
final class ProblemResponses {

    private static final Schema<?> PROBLEM = new Schema<>().$ref("#/components/schemas/Problem");

    private final HttpApiProperties properties;
    private final ProblemTexts texts;
    private final PublicPaths publicPaths;

    ProblemResponses(HttpApiProperties properties, ProblemTexts texts, PublicPaths publicPaths) {
        this.properties = properties;
        this.texts = texts;
        this.publicPaths = publicPaths;
    }

    void describe(OpenAPI document) {
        ModelConverters.getInstance(true)
                .readAll(ProblemBody.class)
                .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
        if (document.getPaths() != null) {
            document.getPaths().forEach(this::describe);
        }
    }

    private void describe(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            boolean open = publicPaths.contains(HttpMethod.valueOf(method.name()), path);
            if (open) {
                operation.setSecurity(List.of());
            }
            if (operation.getResponses() == null) {
                operation.setResponses(new ApiResponses());
            }
            operation.getResponses().forEach((status, response) -> describe(status, response));
            problems(path, operation, open).forEach(problem -> add(path, operation.getResponses(), problem));
        });
    }

    /** What springdoc leaves as "OK" says what it means. */
    private static void describe(String status, ApiResponse response) {
        String description = response.getDescription();
        if (description == null || description.isBlank() || description.equals("OK")) {
            response.setDescription(
                    switch (status) {
                        case "201" -> "Skapat. Created.";
                        case "202" -> "Mottaget, utförs strax. Accepted, done shortly.";
                        case "204" -> "Klart, inget att visa. Done, nothing to show.";
                        default -> "Klart. Done.";
                    });
        }
    }

    private static Set<CommonProblem> problems(String path, Operation operation, boolean open) {
        Set<CommonProblem> problems = EnumSet.of(NOT_SIGNED_IN, TOO_MANY_REQUESTS, UNEXPECTED, TEMPORARILY_UNAVAILABLE);
        if (!open) {
            problems.add(ACCESS_DENIED);
        }
        if (path.contains("{")) {
            problems.add(UNKNOWN_RESOURCE);
        }
        if (operation.getRequestBody() != null) {
            problems.addAll(EnumSet.of(MALFORMED_JSON, BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, INVALID_REQUEST));
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> problems.addAll(problemsOf(parameter.getName())));
        }
        return problems;
    }

    private static Set<CommonProblem> problemsOf(String parameter) {
        return switch (parameter) {
            case SharedParameters.IF_MATCH ->
                EnumSet.of(MALFORMED_HEADER, CONFLICT, STALE_VERSION, PRECONDITION_REQUIRED);
            case SharedParameters.IDEMPOTENCY_KEY -> EnumSet.of(MALFORMED_HEADER, IDEMPOTENCY_KEY_REUSED);
            case "page", "limit" -> EnumSet.of(INVALID_REQUEST);
            default -> EnumSet.noneOf(CommonProblem.class);
        };
    }

    private void add(String path, ApiResponses responses, CommonProblem problem) {
        String status = Integer.toString(problem.status().value());
        if (responses.containsKey(status)) {
            return;
        }
        ApiResponse response = new ApiResponse()
                .description(
                        texts.title(problem, Language.SWEDISH) + ". " + texts.title(problem, Language.ENGLISH) + ".")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(PROBLEM).example(example(path, problem))));
        if (problem == TOO_MANY_REQUESTS || problem == TEMPORARILY_UNAVAILABLE) {
            response.addHeaderObject("Retry-After", SharedParameters.header("Sekunder att vänta. Seconds to wait."));
        }
        responses.addApiResponse(status, response);
    }

    private Map<String, Object> example(String path, CommonProblem problem) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", properties.publicBaseUri() + "/problems/" + problem.slug());
        example.put("title", texts.title(problem, Language.SWEDISH));
        example.put("status", problem.status().value());
        example.put("detail", texts.detail(problem, Language.SWEDISH));
        example.put("instance", path);
        if (problem == INVALID_REQUEST) {
            example.put(
                    "errors",
                    List.of(Map.of(
                            "pointer",
                            "/text",
                            "code",
                            "not-blank",
                            "message",
                            texts.error("not-blank", Language.SWEDISH))));
        }
        return example;
    }
}
