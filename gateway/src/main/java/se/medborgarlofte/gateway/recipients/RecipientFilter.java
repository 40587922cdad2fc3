package se.medborgarlofte.gateway.recipients;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Callers;

/** Notices who is signed in, after their token has been verified and their request let through. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RecipientFilter extends OncePerRequestFilter {

    private final RegisterRecipient registerRecipient;

    RecipientFilter(RegisterRecipient registerRecipient) {
        this.registerRecipient = registerRecipient;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Callers.of(SecurityContextHolder.getContext().getAuthentication());
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (!caller.isAnonymous() && authorization != null) {
            registerRecipient.register(
                    caller, authorization, Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        }
        chain.doFilter(request, response);
    }
}
