package se.medborgarlofte.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import se.medborgarlofte.gateway.GatewayProperties;
import se.medborgarlofte.gateway.Service;
import se.medborgarlofte.http.ProblemAnswers;

/** The routes: a service by the first segment of the path, unchanged; imports with more time than the rest. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    private static final String IMPORTS = "/v1/{collection:[a-z-]*imports}/**";

    @Bean
    RouterFunction<ServerResponse> routes(
            GatewayProperties properties,
            ProblemAnswers answers,
            ProxyExchangeHandlerFunction usualForwarding,
            ProxyExchangeHandlerFunction uploadForwarding) {
        return Arrays.stream(Service.values())
                .map(service -> {
                    String base = properties.services().baseOf(service).toString();
                    ServiceCall call = new ServiceCall(service, properties.calls(), answers);
                    String prefix = "/" + service.prefix();
                    return GatewayRouterFunctions.route(service.prefix() + "-imports")
                            .route(path(prefix + IMPORTS), uploadForwarding)
                            .route(path(prefix + "/**"), usualForwarding)
                            .before(uri(base))
                            .filter(call)
                            .build();
                })
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    @Bean
    ProxyExchangeHandlerFunction usualForwarding(
            ServiceClients clients,
            GatewayProperties properties,
            GatewayMvcProperties settings,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        return forwarding(clients, properties.calls().timeLimit(), settings, requestHeaders, responseHeaders);
    }

    @Bean
    ProxyExchangeHandlerFunction uploadForwarding(
            ServiceClients clients,
            GatewayProperties properties,
            GatewayMvcProperties settings,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        return forwarding(clients, properties.calls().uploadTimeLimit(), settings, requestHeaders, responseHeaders);
    }

    private static ProxyExchangeHandlerFunction forwarding(
            ServiceClients clients,
            Duration timeLimit,
            GatewayMvcProperties settings,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        return new ProxyExchangeHandlerFunction(
                new RestClientProxyExchange(clients.within(timeLimit), settings), requestHeaders, responseHeaders);
    }
}
