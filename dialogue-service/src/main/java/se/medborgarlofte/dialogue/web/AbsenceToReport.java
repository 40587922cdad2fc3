package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import se.medborgarlofte.dialogue.application.Refusals;
import se.medborgarlofte.dialogue.domain.Absence;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.eventing.id.Ids;

/** An absence as it is reported. */
@Schema(description = "När någon inte kan komma; varför frågar ingen. When somebody cannot come; nobody asks why.")
record AbsenceToReport(
        @Schema(description = "Från. From.", example = "2027-02-15T07:00:00+01:00") @NotNull
        Instant from,

        @Schema(description = "Till. To.", example = "2027-02-19T18:00:00+01:00") @NotNull
        Instant to) {

    /** The same time away is the same absence. */
    Absence of(String representativeId) {
        return Refusals.asProblems(
                () -> new Absence(Ids.uuidV5(representativeId + ":" + from + ":" + to), new TimeSpan(from, to)));
    }
}
