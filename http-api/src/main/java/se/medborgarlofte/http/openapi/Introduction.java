package se.medborgarlofte.http.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import se.medborgarlofte.http.HttpApiProperties;

/** Who answers for the API, what it promises, where it is and how one signs in. */
final class Introduction {

    static final String SECURITY_SCHEME = "bearer";

    private final HttpApiProperties properties;

    Introduction(HttpApiProperties properties) {
        this.properties = properties;
    }

    void write(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        document.getComponents().addSecuritySchemes(SECURITY_SCHEME, signIn());
        document.info(info())
                .servers(List.of(
                        new Server().url(properties.publicBaseUri().toString()).description("Gateway")))
                .security(List.of(new SecurityRequirement().addList(SECURITY_SCHEME)));
    }

    private Info info() {
        HttpApiProperties.Document about = properties.document();
        Info info = new Info()
                .title(about.title())
                .description(about.descriptionSv() + "\n\n" + about.descriptionEn())
                .version(about.version())
                .contact(new Contact()
                        .name(about.contactName())
                        .url(about.contactUri().toString())
                        .email(about.contactEmail()))
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"));
        info.addExtension("x-service-level", about.serviceLevel());
        info.addExtension("x-known-limitations", about.knownLimitations());
        info.addExtension("x-api-status", about.status());
        return info;
    }

    private static SecurityScheme signIn() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "Åtkomsttoken från identitetsutfärdaren (OIDC). Access token of the identity issuer (OIDC).");
    }
}
