package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.StatutoryClock;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En skyldighet och hur det står till med den. A duty and how it stands.")
record DutyView(
        @Schema(description = "Vad som krävs. What is wanted.", example = "PICTURE_REVIEW")
        StatutoryClock.Duty.Kind kind,

        @Schema(description = "Hur det står till. How it stands.", example = "DUE_SOON")
        StatutoryClock.Duty.State state,

        @Schema(description = "Senast vilken dag. By which day.", example = "2028-11-22") @Nullable
        LocalDate dueOn,

        @Schema(
                description =
                        "Lägesbilden, planen, överenskommelsen eller löftet. The picture, plan, agreement or pledge.",
                example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01")
        @Nullable
        String subject,

        @Schema(description = "Vem som ska få veta. Who is to be told.", example = "COORDINATOR")
        StatutoryClock.Escalation tell) {

    static DutyView of(StatutoryClock.Duty duty) {
        return new DutyView(duty.kind(), duty.state(), duty.dueOn(), duty.subject(), duty.tell());
    }
}
