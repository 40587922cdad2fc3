package se.medborgarlofte.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Words a problem in the language of the request and answers with it, inside Spring MVC or before it in a filter. */
public final class ProblemAnswers {

    private final HttpApiProperties properties;
    private final ProblemTexts texts;
    private final JsonMapper mapper;

    public ProblemAnswers(HttpApiProperties properties, ProblemTexts texts, JsonMapper mapper) {
        this.properties = properties;
        this.texts = texts;
        this.mapper = mapper;
    }

    /** The answer of a controller or router function. */
    public ResponseEntity<Object> answer(Problem problem, HttpServletRequest request) {
        return answer(problem, request, HttpHeaders.EMPTY, null);
    }

    ResponseEntity<Object> answer(
            Problem problem, HttpServletRequest request, HttpHeaders more, @Nullable String errorId) {
        Locale language = Language.of(request);
        return ResponseEntity.status(problem.type().status())
                .headers(headers -> headers.putAll(headers(problem, language)))
                .headers(headers -> headers.putAll(more))
                .body(body(problem, request, language, errorId));
    }

    /** Writes the answer where no controller is: in a filter. Headers set before, such as a challenge, are kept. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(answer(problem, request), response);
    }

    void write(ResponseEntity<Object> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> put(response, name, value)));
        response.getOutputStream().write(mapper.writeValueAsBytes(answer.getBody()));
    }

    /** What the answer varies with adds to what others have said before, for instance about origins. */
    private static void put(HttpServletResponse response, String name, String value) {
        if (name.equals(HttpHeaders.VARY)) {
            response.addHeader(name, value);
        } else {
            response.setHeader(name, value);
        }
    }

    private static HttpHeaders headers(Problem problem, Locale language) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(language);
        headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        headers.setCacheControl("no-store");
        problem.retryAfter()
                .ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds()))));
        return headers;
    }

    private ProblemBody body(Problem problem, HttpServletRequest request, Locale language, @Nullable String errorId) {
        ProblemType type = problem.type();
        return new ProblemBody(
                properties.publicBaseUri() + "/problems/" + type.slug(),
                texts.title(type, language),
                type.status().value(),
                texts.detail(type, problem.detail(), language),
                request.getRequestURI(),
                problem.errors().stream().map(error -> body(error, language)).toList(),
                errorId);
    }

    private ProblemBody.ErrorBody body(ProblemError error, Locale language) {
        Optional<ProblemError.Span> span = error.span();
        return new ProblemBody.ErrorBody(
                error.pointer(),
                error.text().code(),
                texts.error(error.text(), language),
                span.map(ProblemError.Span::from).orElse(null),
                span.map(ProblemError.Span::to).orElse(null));
    }
}
