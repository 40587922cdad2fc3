package se.medborgarlofte.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses bodies over the limit of their path: announced ones at once, others while they are read. */
final class BodyLimit extends OncePerRequestFilter {

    private record Larger(PathPattern path, DataSize size) {}

    private final DataSize usual;
    private final List<Larger> larger;
    private final int depth;
    private final ProblemAnswers answers;

    BodyLimit(HttpApiProperties.Body limits, ProblemAnswers answers) {
        this.usual = limits.maxSize();
        this.larger = limits.larger().stream()
                .map(l -> new Larger(PathPatternParser.defaultInstance.parse(l.path()), l.maxSize()))
                .toList();
        this.depth = limits.maxDepth();
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limitOf(request).toBytes();
        if (request.getContentLengthLong() > limit) {
            answers.write(new BodyTooLargeException(limit).problem(), request, response);
            return;
        }
        chain.doFilter(new LimitedRequest(request, limit, depth), response);
    }

    private DataSize limitOf(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return larger.stream()
                .filter(l -> l.path().matches(path))
                .map(Larger::size)
                .findFirst()
                .orElse(usual);
    }
}
