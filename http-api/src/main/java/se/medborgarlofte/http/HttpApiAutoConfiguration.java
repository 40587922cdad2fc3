package se.medborgarlofte.http;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the shared parts of an HTTP API into a service that has this module on its class path. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpApiProperties.class)
@Import({HttpApiSecurityConfiguration.class, HttpApiJsonConfiguration.class})
class HttpApiAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Access access(ObjectProvider<Clock> businessClock) {
        return new Access(businessClock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts();
    }

    @Bean
    ProblemAnswers problemAnswers(HttpApiProperties properties, ProblemTexts texts, JsonMapper mapper) {
        return new ProblemAnswers(properties, texts, mapper);
    }

    @Bean
    SecretAddresses secretAddresses() {
        return new SecretAddresses();
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemAnswers answers) {
        return new ProblemAdvice(answers);
    }

    @Bean
    ProblemErrorController problemErrorController(ProblemAnswers answers, ProblemAdvice advice) {
        return new ProblemErrorController(answers, advice);
    }

    @Bean
    ApiInfoController apiInfoController(HttpApiProperties properties) {
        return new ApiInfoController(properties);
    }

    @Bean
    FilterRegistrationBean<LastResort> lastResort(ProblemAdvice advice, ProblemAnswers answers) {
        var registration = new FilterRegistrationBean<>(new LastResort(advice, answers));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(HttpApiProperties properties, ProblemAnswers answers) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(properties.body(), answers));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    WebMvcConfigurer httpApiArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
                resolvers.add(new IfMatchArgument());
                resolvers.add(new IdempotencyKeyArgument());
                resolvers.add(new PageRequestArgument());
            }

            /** A library for the API document brings YAML, which would come past the limits set for JSON. */
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(all -> all.removeIf(HttpApiAutoConfiguration::speaksYaml));
            }
        };
    }

    private static boolean speaksYaml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().contains("yaml"));
    }

    /** After Boot's own, so that it comes before it on the way out. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverRefusals(ProblemAnswers answers) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ServerRefusals(answers)));
    }
}
