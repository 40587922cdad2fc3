package se.medborgarlofte.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /{api}/v1/api-info}. */
@RestController
@Tag(name = "API", description = "Om API:et. About the API.")
final class ApiInfoController {

    private final ApiInfo info;

    ApiInfoController(HttpApiProperties properties) {
        HttpApiProperties.Document document = properties.document();
        this.info = new ApiInfo(
                document.title(),
                document.version(),
                document.released(),
                URI.create(properties.publicBaseUri() + "/" + properties.name() + "/v1/api-docs"),
                document.status());
    }

    @GetMapping("/${http-api.name:api}/v1/api-info")
    @SecurityRequirements
    @Operation(
            summary = "API-information",
            description = "Namn, version, status och dokumentation. Name, version, status and documentation.")
    ApiInfo apiInfo() {
        return info;
    }
}
