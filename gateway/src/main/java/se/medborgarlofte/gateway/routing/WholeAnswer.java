package se.medborgarlofte.gateway.routing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer of which the body is still to come. When the service dies before the client has got any of it, the
 * client is answered in its place; once part of it has gone out, the connection is broken off, so that nobody takes the
 * part for the whole.
 */
record WholeAnswer(ServerResponse answer, Supplier<ServerResponse> instead, Consumer<IOException> brokenOff)
        implements ServerResponse {

    @Override
    public HttpStatusCode statusCode() {
        return answer.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return answer.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return answer.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws ServletException, IOException {
        try {
            return answer.writeTo(request, response, context);
        } catch (IOException e) {
            if (response.isCommitted() || Failures.brokenOffByClient(e)) {
                throw e;
            }
            brokenOff.accept(e);
            response.reset();
            return instead.get().writeTo(request, response, context);
        }
    }
}
