package se.medborgarlofte.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what was refused or failed outside the controllers: in a filter or by the server. */
@RestController
@Hidden
final class ProblemErrorController implements ErrorController {

    private final ProblemAnswers answers;
    private final ProblemAdvice advice;

    ProblemErrorController(ProblemAnswers answers, ProblemAdvice advice) {
        this.answers = answers;
        this.advice = advice;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<Object> error(HttpServletRequest dispatched) {
        HttpServletRequest request = asSent(dispatched);
        if (dispatched.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return advice.answer(thrown, request);
        }
        Object code = dispatched.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode status = HttpStatusCode.valueOf(code instanceof Integer number ? number : 404);
        return ProblemTranslation.ofStatus(status)
                .map(problem -> answers.answer(problem, request))
                .orElseGet(() -> advice.answer(new IllegalStateException(), request));
    }

    private static HttpServletRequest asSent(HttpServletRequest dispatched) {
        Object uri = dispatched.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = Objects.requireNonNullElse(uri, "/").toString();
        return new HttpServletRequestWrapper(dispatched) {
            @Override
            public String getRequestURI() {
                return path;
            }
        };
    }
}
