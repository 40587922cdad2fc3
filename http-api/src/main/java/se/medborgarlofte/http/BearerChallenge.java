package se.medborgarlofte.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers a missing, forged or expired token with 401 and a challenge (RFC 6750), and a refused caller with 403. */
final class BearerChallenge implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswers answers;

    BearerChallenge(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean tokenSent = refused instanceof OAuth2AuthenticationException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer");
        Problem problem = Problem.of(CommonProblem.NOT_SIGNED_IN);
        answers.write(tokenSent ? problem.detail("token-refused") : problem, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        answers.write(Problem.of(CommonProblem.ACCESS_DENIED), request, response);
    }
}
