package se.medborgarlofte.http;

import jakarta.servlet.DispatcherType;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/** The door of every API: a verified token, unless the path is public. What the token allows is decided further in. */
@Configuration(proxyBeanMethods = false)
class HttpApiSecurityConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain httpApiSecurity(HttpSecurity http, HttpApiProperties properties, ProblemAnswers answers) {
        BearerChallenge challenge = new BearerChallenge(answers);
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
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
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(new PublicPaths(properties))
                .permitAll()
                .requestMatchers("/actuator/**")
                .access((authentication, _) -> new AuthorizationDecision(isAdmin(authentication)))
                .anyRequest()
                .authenticated();
    }

    /** Operations of the running process have no business time: the real day counts. */
    private static boolean isAdmin(Supplier<? extends @Nullable Authentication> authentication) {
        return Callers.of(authentication.get()).hasAnywhere(Role.ADMIN, LocalDate.now(java.time.ZoneOffset.UTC));
    }
}
