package se.medborgarlofte.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the gateway, prefix {@code gateway}.
 *
 * @param services where the services are
 * @param calls how long and how often a service is asked
 * @param limits how much may be asked of the platform
 * @param cors from which other origins browsers may call
 * @param documents how long the combined API document is kept
 */
@ConfigurationProperties("gateway")
public record GatewayProperties(
        @DefaultValue Services services,
        @DefaultValue Calls calls,
        @DefaultValue Limits limits,
        @DefaultValue Cors cors,
        @DefaultValue Documents documents) {

    /** Base URIs, for instance {@code http://pledge-service:8080}. */
    public record Services(
            @DefaultValue("http://localhost:8081") URI pledge,
            @DefaultValue("http://localhost:8082") URI property,
            @DefaultValue("http://localhost:8083") URI dialogue,
            @DefaultValue("http://localhost:8084") URI notification) {

        /** The base URI of one service. */
        public URI baseOf(Service service) {
            return switch (service) {
                case PLEDGE -> pledge;
                case PROPERTY -> property;
                case DIALOGUE -> dialogue;
                case NOTIFICATION -> notification;
            };
        }
    }

    /**
     * How a service is called.
     *
     * @param connectTimeout how long a connection may take
     * @param timeLimit how long an answer may take
     * @param uploadTimeLimit how long an answer to an import may take
     * @param connectAttempts how often a GET tries to connect
     * @param openFor how long a service that kept failing is left alone
     * @param retryAfter what {@code Retry-After} tells the client of a service that does not answer
     */
    public record Calls(
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("10s") Duration timeLimit,
            @DefaultValue("120s") Duration uploadTimeLimit,
            @DefaultValue("3") int connectAttempts,
            @DefaultValue("1s") Duration openFor,
            @DefaultValue("2s") Duration retryAfter) {}

    /**
     * Requests per second and how many may come at once. A caller is a signed-in person or program, otherwise an
     * address. The defaults let one caller of a load test send well over 100 commands a second.
     */
    public record Limits(
            @DefaultValue("200") int callerPerSecond,
            @DefaultValue("400") int callerBurst,
            @DefaultValue("2000") int overallPerSecond,
            @DefaultValue("4000") int overallBurst) {}

    /**
     * Cross-origin calls.
     *
     * @param allowedOrigins origin patterns, for instance {@code https://*.example.se}; none unless named
     */
    public record Cors(@DefaultValue List<String> allowedOrigins) {}

    /**
     * The combined API document.
     *
     * @param keep how long a document of all services is kept
     * @param keepIncomplete how long one is kept in which a service is missing
     * @param timeLimit how long a service may take to give its document
     */
    public record Documents(
            @DefaultValue("60s") Duration keep,
            @DefaultValue("3s") Duration keepIncomplete,
            @DefaultValue("10s") Duration timeLimit) {}
}
