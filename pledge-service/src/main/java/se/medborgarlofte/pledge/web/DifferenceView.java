package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.ContentDifference;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett ställe där två versioner skiljer sig. One place where two versions differ.")
record DifferenceView(
        @Schema(description = "Var. Where.", example = "title.sv")
        String place,

        @Schema(
                description = "Före; saknas för det som är nytt. Before; absent for what is new.",
                example = "Färre inbrott")
        @Nullable
        String before,

        @Schema(
                description = "Efter; saknas för det som är borta. After; absent for what is gone.",
                example = "Färre bostadsinbrott")
        @Nullable
        String after) {

    static DifferenceView of(ContentDifference difference) {
        return new DifferenceView(difference.place(), difference.before(), difference.after());
    }
}
