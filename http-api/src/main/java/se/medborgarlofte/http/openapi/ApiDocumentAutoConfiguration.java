package se.medborgarlofte.http.openapi;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.HttpApiProperties;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.ProblemTexts;
import se.medborgarlofte.http.PublicPaths;

/** Completes the API document wherever springdoc generates one. */
@AutoConfiguration
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
class ApiDocumentAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, IfMatch.class, IdempotencyKey.class, PageRequest.class);
    }

    @Bean
    GlobalOperationCustomizer sharedParameters() {
        return new SharedParameters();
    }

    @Bean
    GlobalOpenApiCustomizer completeDocument(HttpApiProperties properties, ProblemTexts texts) {
        PublicPaths publicPaths = new PublicPaths(properties);
        return document -> {
            new Introduction(properties).write(document);
            new ProblemResponses(properties, texts, publicPaths).describe(document);
            new Examples(document).complete();
        };
    }
}
