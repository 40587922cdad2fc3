package se.medborgarlofte.http;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of an HTTP API, prefix {@code http-api}.
 *
 * @param name first segment of every path: {@code pledge}, {@code property}, {@code dialogue}, {@code notification}
 * @param publicBaseUri where clients reach the platform; the {@code type} of every problem starts with it
 * @param publicPaths what needs no sign-in: a path pattern ({@code /pledge/v1/pledges/**}) means GET and HEAD, one with
 *     a method before it ({@code POST /pledge/v1/…}) that method, one with a star ({@code * /**}) every method
 * @param body limits of request bodies
 * @param document what the API says of itself
 */
@ConfigurationProperties("http-api")
public record HttpApiProperties(
        @DefaultValue("api") String name,
        @DefaultValue("http://localhost:8080") URI publicBaseUri,
        @DefaultValue List<String> publicPaths,
        @DefaultValue Body body,
        @DefaultValue Document document) {

    /**
     * Limits of request bodies.
     *
     * @param maxSize the largest body, answered 413 above it
     * @param maxDepth how deep JSON may nest, answered 400 above it
     * @param larger paths that take more, the first that matches counts
     */
    public record Body(
            @DefaultValue("256KB") DataSize maxSize,
            @DefaultValue("32") int maxDepth,
            @DefaultValue List<Larger> larger) {

        /**
         * An exception from the size limit.
         *
         * @param path a path pattern, for instance {@code /property/v1/theft-report-imports}
         */
        public record Larger(String path, DataSize maxSize) {}
    }

    /**
     * What the API document and {@code api-info} say.
     *
     * @param title name of the API
     * @param descriptionSv what it is for, in Swedish
     * @param descriptionEn the same in English
     * @param version semantic version; its major number is the one in the paths
     * @param released the day this version was released
     * @param status {@code active}, or {@code deprecated} with the date in the description
     * @param contactName whom to ask
     * @param contactUri where to ask
     * @param contactEmail where to write
     * @param serviceLevel what availability is promised
     * @param knownLimitations what does not work yet
     */
    public record Document(
            @DefaultValue("Medborgarlöften") String title,

            @DefaultValue("En del av plattformen för medborgarlöften.")
            String descriptionSv,

            @DefaultValue("A part of the platform for citizen pledges.")
            String descriptionEn,

            @DefaultValue("1.0.0") String version,
            @DefaultValue("2026-11-22") LocalDate released,
            @DefaultValue("active") String status,
            @DefaultValue("Plattformen för medborgarlöften") String contactName,

            @DefaultValue("https://medborgarlofte.se/kontakt")
            URI contactUri,

            @DefaultValue("api@medborgarlofte.se") String contactEmail,

            @DefaultValue("Ingen garanterad tillgänglighet utlovas. No availability is promised.")
            String serviceLevel,

            @DefaultValue("Inga kända begränsningar. No known limitations.")
            String knownLimitations) {}
}
