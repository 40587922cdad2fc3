package se.medborgarlofte.notification.push;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.medborgarlofte.notification.provider.Guard;

/**
 * How messages are pushed to browsers.
 *
 * @param publicKey by which browsers know us: a point on P-256 in Base64 for URLs; empty means that nothing is pushed
 * @param privateKey the number that belongs to it
 * @param contact whom a push service may write to, as {@code mailto:} or {@code https:}
 * @param services the push services that we trust: origins, of which the host may begin with {@code *.}
 * @param timeLimit the longest one call may take in all
 * @param pause how long a push service is left alone after it has failed repeatedly
 * @param atATime how many calls to one push service may be under way
 * @param perSecond how many calls a second one push service takes
 */
@ConfigurationProperties("notification.push")
record PushSettings(
        @DefaultValue("") String publicKey,
        @DefaultValue("") String privateKey,
        URI contact,
        @DefaultValue List<String> services,
        Duration timeLimit,
        Duration pause,
        int atATime,
        int perSecond) {

    Guard.Limits limits() {
        return new Guard.Limits(timeLimit, pause, atATime, perSecond);
    }

    /** Nobody makes us call an address of their choice. */
    boolean trusts(URI endpoint) {
        return endpoint.getHost() != null
                && endpoint.getUserInfo() == null
                && services.stream().anyMatch(service -> isAt(endpoint, service));
    }

    private static boolean isAt(URI endpoint, String service) {
        String origin = origin(endpoint);
        int wildcard = service.indexOf("*.");
        return wildcard < 0
                ? origin.equals(service)
                : origin.startsWith(service.substring(0, wildcard)) && origin.endsWith(service.substring(wildcard + 1));
    }

    static String origin(URI endpoint) {
        String port = endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort();
        return endpoint.getScheme() + "://" + endpoint.getHost() + port;
    }

    @Override
    public String toString() {
        return "PushSettings" + services;
    }
}
