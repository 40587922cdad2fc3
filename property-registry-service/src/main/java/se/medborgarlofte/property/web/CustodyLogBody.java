package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.eventing.audit.AuditEntry;

/** Entries of a custody's log. */
@Schema(description = "Förvarets logg. The log of a custody.")
record CustodyLogBody(
        @Schema(description = "Poster. Entries.") List<Entry> entries) {

    /** One entry; each carries the hash of the one before. */
    @Schema(name = "CustodyLogEntry", description = "En post. An entry.")
    record Entry(
            @Schema(description = "Nummer. Number.", example = "1")
            long sequence,

            @Schema(description = "När. When.", example = "2026-11-20T22:10:00Z")
            Instant at,

            @Schema(description = "Vem. Who.", example = "5f1c2a60-0c1e-4f0e-9a3b-000000000007")
            String actor,

            @Schema(description = "Vad. What.", example = "move")
            String action,

            @Schema(description = "Med vad. To what.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
            String subject,

            @Schema(description = "Närmare. Details.", example = "{\"storage\":\"Hylla B4\"}")
            Map<String, String> details,

            @Schema(
                    description = "Hash. Hash.",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String hash) {}

    static CustodyLogBody of(List<AuditEntry> entries) {
        return new CustodyLogBody(entries.stream()
                .map(entry -> new Entry(
                        entry.sequence(),
                        entry.at(),
                        entry.actor(),
                        entry.action(),
                        entry.subject(),
                        entry.details(),
                        entry.hash()))
                .toList());
    }
}
