package se.medborgarlofte.gateway.routing;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells the service from where a request came; what the client says of it itself does not count. Comes last among the
 * filters, because Spring's own take out what of this kind comes in.
 */
@Component
final class ClientAddress implements RequestHttpHeadersFilter, Ordered {

    private static final String HEADER = "X-Forwarded-For";

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        HttpHeaders told = new HttpHeaders();
        told.putAll(headers);
        told.set(HEADER, request.servletRequest().getRemoteAddr());
        return told;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
