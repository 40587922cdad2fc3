package se.medborgarlofte.gateway.routing;

import java.util.function.Function;
import org.springframework.web.servlet.function.ServerRequest;

/** Tells the service from where a request came; what the client says of it itself does not count. */
final class ClientAddress implements Function<ServerRequest, ServerRequest> {

    private static final String HEADER = "X-Forwarded-For";

    @Override
    public ServerRequest apply(ServerRequest request) {
        String address = request.servletRequest().getRemoteAddr();
        return ServerRequest.from(request)
                .headers(headers -> headers.set(HEADER, address))
                .build();
    }
}
