package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import se.medborgarlofte.property.application.RecentThefts;

/** Keyed hashes to take along. */
@Schema(description = "Hashar att ta med där nät saknas. Hashes to take along where there is no network.")
record HotListBody(
        @Schema(
                description = "Listans nyckel, Base64. The list's key, Base64.",
                example = "c2VjcmV0LWtleS1vZi10aGlzLWxpc3Qtb25seS4uLi4=")
        String key,

        @Schema(description = "Hur värdet beräknas. How a hash is computed.", example = "HMAC-SHA-256")
        String algorithm,

        @Schema(description = "Regelversion för exakt form. Version of the exact form.", example = "1")
        int normaliser,

        @Schema(description = "Kastas senast. To be thrown away at the latest.", example = "2026-11-27T09:00:00Z")
        Instant expiresAt,

        @Schema(
                description = "Hashar. Hashes.",
                example = "[\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"]")
        List<String> hashes) {

    static HotListBody of(RecentThefts.HotList list) {
        return new HotListBody(
                Base64.getEncoder().encodeToString(list.key()),
                "HMAC-SHA-256",
                list.normaliser(),
                list.expiresAt(),
                list.hashes());
    }
}
