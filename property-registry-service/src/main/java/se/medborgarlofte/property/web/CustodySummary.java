package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Custody;

/** A custody in a list: what waits for somebody in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett förvar i korthet. A custody in short.")
record CustodySummary(
        @Schema(
                description = "Beslagets identitet. Identifier of the seizure.",
                example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e11")
        String id,

        @Schema(description = "Ärendets nummer. Case number.", example = "5000-K1234567-26")
        String caseNumber,

        @Schema(description = "Sedan vilken dag. Since which day.", example = "2026-11-20")
        LocalDate since,

        @Schema(description = "Saker utan slut. Things without an outcome.", example = "3")
        int inCustody,

        @Schema(description = "Anspråk att bedöma. Claims to judge.", example = "2")
        long claimsToJudge,

        @Schema(description = "Meddelanden att delge på annat sätt. Notices to serve in another way.", example = "1")
        int tasks,

        @Schema(description = "När det avslutades. When it was closed.", example = "2027-03-01T09:00:00Z") @Nullable
        Instant closedAt) {

    static CustodySummary of(Stored<Custody> stored) {
        Custody custody = stored.state();
        return new CustodySummary(
                custody.seizureId(),
                custody.caseNumber(),
                custody.since(),
                custody.inCustody(),
                custody.undecidedClaims(),
                custody.failedNotices(),
                custody.closedAt());
    }
}
