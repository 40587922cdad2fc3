package se.medborgarlofte.local.issuer;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Who may ask for what over HTTP: the protocol's end points, and the form in which people sign in. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String SIGN_IN_PAGE = "/login";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, RegisteredClientRepository clients) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(withDefaults());
                    server.clientAuthentication(client -> client.authenticationConverter(new PublicClientRefresh())
                            .authenticationProvider(new PublicClientRefreshCheck(clients)));
                })
                .cors(withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(resources -> resources.jwt(withDefaults()))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SIGN_IN_PAGE),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain form(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(SIGN_IN_PAGE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN_PAGE))
                .build();
    }

    @Bean
    UserDetailsService demoUsers(DemoPeople demo) {
        return username -> demo.person(username)
                .map(SignInConfiguration::user)
                .orElseThrow(() -> new UsernameNotFoundException("no demo person of that name"));
    }

    /** The password is printed at every start; hashing it would only make each sign-in slower. */
    private static UserDetails user(DemoPerson person) {
        return User.withUsername(person.username())
                .password("{noop}" + person.password())
                .build();
    }

    @Bean
    CorsConfigurationSource browsers(IssuerSettings settings) {
        CorsConfiguration webClient = new CorsConfiguration();
        webClient.setAllowedOrigins(List.of(settings.webOrigin().toString()));
        webClient.setAllowedMethods(List.of("GET", "POST"));
        webClient.setAllowedHeaders(List.of("*"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/oauth2/**", webClient);
        source.registerCorsConfiguration("/userinfo", webClient);
        source.registerCorsConfiguration("/.well-known/**", webClient);
        return source;
    }
}
