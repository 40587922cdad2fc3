package se.medborgarlofte.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.medborgarlofte.gateway.GatewayProperties;
import se.medborgarlofte.gateway.Service;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.ProblemAnswers;
import se.medborgarlofte.http.ProblemTranslation;

/**
 * One call to a service. When the service is down, slow or breaks off, the client gets 503 with {@code Retry-After};
 * after several such calls the service is left alone for a while. Only a GET or HEAD that could not even connect is
 * tried again, since nothing else is known to be without effect.
 */
final class ServiceCall implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceCall.class);

    private final Service service;
    private final GatewayProperties.Calls settings;
    private final ProblemAnswers answers;
    private final CircuitBreaker breaker;
    private final Retry connecting;

    ServiceCall(Service service, GatewayProperties.Calls settings, ProblemAnswers answers) {
        this.service = service;
        this.settings = settings;
        this.answers = answers;
        this.breaker = Resilience.breakerOf(service, settings);
        this.connecting = Resilience.connectingTo(service, settings);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> forwarding) {
        if (!breaker.tryAcquirePermission()) {
            return unavailable(request);
        }
        long start = System.nanoTime();
        try {
            ServerResponse response = forward(request, forwarding);
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            return new WholeAnswer(response, () -> unavailable(request), this::brokenOff);
        } catch (Exception e) {
            return failed(request, e, System.nanoTime() - start);
        }
    }

    private ServerResponse forward(ServerRequest request, HandlerFunction<ServerResponse> forwarding) throws Exception {
        boolean repeatable = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        return repeatable ? connecting.executeCallable(() -> forwarding.handle(request)) : forwarding.handle(request);
    }

    /** A body over its limits is the client's mistake and says nothing about the service. */
    private ServerResponse failed(ServerRequest request, Exception failure, long nanos) {
        Optional<Problem> clients = ProblemTranslation.of(failure);
        if (clients.isPresent()) {
            breaker.releasePermission();
            return answer(clients.get(), request);
        }
        if (Failures.brokenOffByClient(failure)) {
            breaker.releasePermission();
            return answer(Problem.of(CommonProblem.MALFORMED_REQUEST), request);
        }
        breaker.onError(nanos, TimeUnit.NANOSECONDS, failure);
        LOG.warn("{} did not answer: {}", service.prefix(), Failures.kindOf(failure));
        return unavailable(request);
    }

    private void brokenOff(IOException failure) {
        LOG.warn("{} broke its answer off: {}", service.prefix(), Failures.kindOf(failure));
    }

    private ServerResponse unavailable(ServerRequest request) {
        Problem problem = Problem.of(CommonProblem.TEMPORARILY_UNAVAILABLE)
                .detail("service", service.prefix())
                .retryAfter(settings.retryAfter());
        return answer(problem, request);
    }

    private ServerResponse answer(Problem problem, ServerRequest request) {
        ResponseEntity<Object> answer = answers.answer(problem, request.servletRequest());
        ServerResponse.BodyBuilder response =
                ServerResponse.status(answer.getStatusCode()).headers(headers -> headers.putAll(answer.getHeaders()));
        Object body = answer.getBody();
        return body == null ? response.build() : response.body(body);
    }
}
