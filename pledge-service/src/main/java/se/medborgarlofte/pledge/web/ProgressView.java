package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import se.medborgarlofte.pledge.domain.ActivityProgress;

@Schema(
        description = "Hur långt en aktivitet har kommit, räknat ur det som visats."
                + " How far an activity has come, derived from what was shown.")
record ProgressView(
        @Schema(description = "Aktivitetens nyckel. The activity's key.", example = "a1")
        String activityKey,

        @Schema(description = "Gånger det är gjort. Times it was done.", example = "3")
        int done,

        @Schema(description = "Gånger det ska göras. Times it is to be done.", example = "12")
        int planned,

        @Schema(description = "Gjort i procent. Done in percent.", example = "25")
        int percent,

        @Schema(description = "Var den är. Where it is.", example = "UNDER_WAY")
        ActivityProgress.State state) {

    static ProgressView of(ActivityProgress progress) {
        return new ProgressView(
                progress.activityKey(), progress.done(), progress.planned(), progress.percent(), progress.state());
    }
}
