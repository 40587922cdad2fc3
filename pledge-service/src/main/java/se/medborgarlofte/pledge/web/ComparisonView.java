package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.PictureComparison;
import se.medborgarlofte.pledge.domain.StatutoryPart;

@Schema(description = "Vad som skiljer två versioner. What differs between two versions.")
record ComparisonView(
        @Schema(description = "Delar med annan text. Parts with another text.", example = "[\"ANALYSIS\"]")
        List<StatutoryPart> changedParts,

        @Schema(description = "Problem med annat antal. Problems with another number.")
        List<ChangedProblemView> problems) {

    @Schema(description = "Ett problem i båda. A problem in both.")
    record ChangedProblemView(
            @Schema(description = "Problem. Problem.", example = "LIGHTING")
            ConcernCategory category,

            @Schema(description = "Före. Before.", example = "3")
            int before,

            @Schema(description = "Efter. After.", example = "7")
            int after) {}

    static ComparisonView of(PictureComparison comparison) {
        return new ComparisonView(
                comparison.changedParts(),
                comparison.problems().stream()
                        .map(each -> new ChangedProblemView(each.category(), each.before(), each.after()))
                        .toList());
    }
}
