package se.medborgarlofte.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * Answers as a problem, too, what the server refuses before a request reaches the application: an address that it cannot
 * read. The server's own answer would be a page in English.
 */
final class ServerRefusals extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private final ProblemAnswers answers;

    ServerRefusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Optional<Problem> problem = ProblemTranslation.ofStatus(HttpStatusCode.valueOf(status));
        if (problem.isPresent()) {
            write(problem.get(), request, response);
        }
    }

    private void write(Problem problem, Request request, Response response) {
        try {
            answers.write(problem, request, response);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
