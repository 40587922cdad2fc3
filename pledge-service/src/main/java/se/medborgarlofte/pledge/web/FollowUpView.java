package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(
        description = "Vad som är gjort, och skilt från det, om det hade effekt."
                + " What was done, and apart from that, whether it worked.")
record FollowUpView(
        @Schema(description = "Gjort. Done.") List<ProgressView> activities,
        @Schema(description = "Effekt. Effect.") List<EffectView> indicators) {}
