package se.medborgarlofte.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What needs no sign-in: what the service lists, and what describes every API. */
final class PublicPaths implements RequestMatcher {

    private final List<RequestMatcher> matchers = new ArrayList<>();

    PublicPaths(HttpApiProperties properties) {
        String api = "/" + properties.name() + "/v1";
        Stream.concat(
                        Stream.of(api + "/api-info", api + "/api-docs/**", "/actuator/health/**"),
                        properties.publicPaths().stream())
                .forEach(this::add);
    }

    private void add(String entry) {
        String[] parts = entry.strip().split("\\s+", 2);
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        if (parts.length == 1) {
            matchers.add(paths.matcher(HttpMethod.GET, parts[0]));
            matchers.add(paths.matcher(HttpMethod.HEAD, parts[0]));
        } else if (parts[0].equals("*")) {
            matchers.add(paths.matcher(parts[1]));
        } else {
            matchers.add(paths.matcher(HttpMethod.valueOf(parts[0]), parts[1]));
        }
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }
}
