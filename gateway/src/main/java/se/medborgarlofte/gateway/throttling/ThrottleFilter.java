package se.medborgarlofte.gateway.throttling;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.ProblemAnswers;

/** Answers 429 with {@code Retry-After} when the bucket of a request is empty. The gateway's own health is exempt. */
final class ThrottleFilter extends OncePerRequestFilter {

    private final Function<HttpServletRequest, Bucket> bucketOf;
    private final ProblemAnswers answers;

    ThrottleFilter(Function<HttpServletRequest, Bucket> bucketOf, ProblemAnswers answers) {
        this.bucketOf = bucketOf;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = Throttle.waitFor(bucketOf.apply(request));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            answers.write(Problem.of(CommonProblem.TOO_MANY_REQUESTS).retryAfter(wait.get()), request, response);
        }
    }
}
