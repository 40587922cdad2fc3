package se.medborgarlofte.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what escapes from a filter or a router function. Without it the server would log the exception with its
 * message, which may quote what somebody has written.
 */
final class LastResort extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final ProblemAdvice advice;
    private final ProblemAnswers answers;

    LastResort(ProblemAdvice advice, ProblemAnswers answers) {
        this.advice = advice;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            answer(e, request, response);
        }
    }

    private void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            LOG.info("Answer cut short: {}", Diagnosis.of(thrown));
            return;
        }
        Throwable cause = thrown instanceof ServletException wrapper && wrapper.getRootCause() != null
                ? wrapper.getRootCause()
                : thrown;
        answers.write(advice.answer(cause, request), response);
    }
}
