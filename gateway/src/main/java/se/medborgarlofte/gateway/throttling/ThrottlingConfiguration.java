package se.medborgarlofte.gateway.throttling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import se.medborgarlofte.gateway.GatewayProperties;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Callers;
import se.medborgarlofte.http.ProblemAnswers;

/**
 * Two throttles: one for everybody together before tokens are looked at, so that a flood of forged ones is held off
 * too, and one per caller after, when it is certain who they are.
 */
@Configuration(proxyBeanMethods = false)
class ThrottlingConfiguration {

    private static final int MOST_CALLERS = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    @Bean
    FilterRegistrationBean<ThrottleFilter> overallThrottle(GatewayProperties properties, ProblemAnswers answers) {
        GatewayProperties.Limits limits = properties.limits();
        Bucket all = Throttle.bucket(limits.overallPerSecond(), limits.overallBurst());
        return registered(new ThrottleFilter(_ -> all, answers), Ordered.HIGHEST_PRECEDENCE + 5);
    }

    @Bean
    FilterRegistrationBean<ThrottleFilter> callerThrottle(GatewayProperties properties, ProblemAnswers answers) {
        GatewayProperties.Limits limits = properties.limits();
        Cache<String, Bucket> buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
        ThrottleFilter filter = new ThrottleFilter(
                request -> buckets.get(
                        callerOf(request), _ -> Throttle.bucket(limits.callerPerSecond(), limits.callerBurst())),
                answers);
        return registered(filter, SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
    }

    private static String callerOf(HttpServletRequest request) {
        Caller caller = Callers.of(SecurityContextHolder.getContext().getAuthentication());
        return caller.isAnonymous() ? "address " + request.getRemoteAddr() : "person " + caller.personId();
    }

    private static FilterRegistrationBean<ThrottleFilter> registered(ThrottleFilter filter, int order) {
        FilterRegistrationBean<ThrottleFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setName("throttle" + order);
        registration.setOrder(order);
        return registration;
    }
}
