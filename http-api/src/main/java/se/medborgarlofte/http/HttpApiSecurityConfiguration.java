package se.medborgarlofte.http;

import jakarta.servlet.DispatcherType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The door of every API: a verified token, unless the path is public. What the token allows is decided further in. */
@Configuration(proxyBeanMethods = false)
class HttpApiSecurityConfiguration {

    /** Answers are data; a browser that shows one runs nothing of it. */
    private static final String NOTHING_EMBEDDED = "default-src 'none'; frame-ancestors 'none'";

    /** A span for each filter of a request told nobody anything and was a twentieth of the request's work. */
    @Bean
    SecurityObservationSettings observedInSecurity() {
        return SecurityObservationSettings.withDefaults()
                .shouldObserveRequests(false)
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain httpApiSecurity(HttpSecurity http, HttpApiProperties properties, ProblemAnswers answers) {
        BearerChallenge challenge = new BearerChallenge(answers);
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_EMBEDDED))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(challenge)
                        .accessDeniedHandler(challenge))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(challenge).accessDeniedHandler(challenge))
                .authorizeHttpRequests(requests -> authorize(requests, properties))
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            HttpApiProperties properties) {
        String admin = "/" + properties.name() + "/v1/admin";
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, admin + "/audit-streams/**")
                .access(anyOf(Role.ADMIN, Role.AUDITOR))
                .requestMatchers(admin + "/**", "/actuator/**")
                .access(anyOf(Role.ADMIN))
                .requestMatchers(new PublicPaths(properties))
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    /** Operations of the running process have no business time: the real day counts. */
    private static AuthorizationManager<RequestAuthorizationContext> anyOf(Role... roles) {
        return (authentication, _) -> {
            Caller caller = Callers.of(authentication.get());
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            return new AuthorizationDecision(Arrays.stream(roles).anyMatch(role -> caller.hasAnywhere(role, today)));
        };
    }
}
