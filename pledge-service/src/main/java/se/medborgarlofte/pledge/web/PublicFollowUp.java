package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import se.medborgarlofte.pledge.application.FollowUpPublicly;

@Schema(
        description = "Vad som är gjort, och skilt från det, om det hade effekt."
                + " What was done, and apart from that, whether it worked.")
record PublicFollowUp(
        @Schema(description = "Gjort. Done.") List<ProgressView> activities,
        @Schema(description = "Effekt. Effect.") List<PublicEffect> indicators) {

    static PublicFollowUp of(FollowUpPublicly.FollowUp followUp) {
        return new PublicFollowUp(
                followUp.progress().stream().map(ProgressView::of).toList(),
                followUp.effects().stream().map(PublicEffect::of).toList());
    }
}
