package se.medborgarlofte.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.LocalDate;

/** What the API says of itself, by the national REST API profile. */
@Schema(description = "Uppgifter om API:et. Facts about the API.")
record ApiInfo(
        @Schema(example = "Medborgarlöften") String apiName,
        @Schema(example = "1.0.0") String apiVersion,
        @Schema(example = "2026-11-22") LocalDate apiReleased,

        @Schema(example = "http://localhost:8080/pledge/v1/api-docs")
        URI apiDocumentation,

        @Schema(example = "active") String apiStatus) {}
