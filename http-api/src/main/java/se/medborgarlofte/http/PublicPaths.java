package se.medborgarlofte.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What needs no sign-in: what the service lists, and what describes every API. */
public final class PublicPaths implements RequestMatcher {

    /** No method stands for every method. */
    private record Entry(Optional<HttpMethod> method, PathPattern path) {}

    private final List<Entry> entries;

    public PublicPaths(HttpApiProperties properties) {
        String api = "/" + properties.name() + "/v1";
        this.entries = Stream.concat(
                        Stream.of(
                                api + "/api-info", api + "/api-docs/**", api + "/api-docs.yaml", "/actuator/health/**"),
                        properties.publicPaths().stream())
                .flatMap(PublicPaths::entries)
                .toList();
    }

    /** Whether the method may be used on the path without signing in. */
    public boolean contains(HttpMethod method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return entries.stream()
                .anyMatch(entry -> entry.method().map(method::equals).orElse(true)
                        && entry.path().matches(parsed));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return contains(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
    }

    private static Stream<Entry> entries(String listed) {
        String[] parts = listed.strip().split("\\s+", 2);
        PathPattern path = PathPatternParser.defaultInstance.parse(parts[parts.length - 1]);
        if (parts.length == 1) {
            return Stream.of(HttpMethod.GET, HttpMethod.HEAD).map(method -> new Entry(Optional.of(method), path));
        }
        return Stream.of(
                new Entry(parts[0].equals("*") ? Optional.empty() : Optional.of(HttpMethod.valueOf(parts[0])), path));
    }
}
