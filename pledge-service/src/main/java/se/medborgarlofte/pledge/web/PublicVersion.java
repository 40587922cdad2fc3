package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.ContentDifference;
import se.medborgarlofte.pledge.domain.ContentVersion;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En version av ett löfte som har gällt. A version of a pledge that was in force.")
record PublicVersion(
        @Schema(description = "Nummer. Number.", example = "2")
        int number,

        @Schema(description = "Hur den kom till. How it came to be.", example = "ERRATUM")
        ContentVersion.Origin origin,

        @Schema(description = "Från vilken dag den har gällt. From which day it was in force.", example = "2027-02-01")
        LocalDate inForceFrom,

        @Schema(description = "Varför. Why.") @Nullable ReasonBody note,

        @Schema(description = "Vad som ändrades från den förra. What changed from the one before.")
        List<DifferenceView> differences,

        @Schema(description = "Det som utlovades. What was promised.")
        ContentBody content) {

    static List<PublicVersion> of(List<ContentVersion> versions) {
        return IntStream.range(0, versions.size())
                .mapToObj(i -> of(versions.get(i), i == 0 ? null : versions.get(i - 1)))
                .toList();
    }

    private static PublicVersion of(ContentVersion version, @Nullable ContentVersion before) {
        List<ContentDifference> differences =
                before == null ? List.of() : ContentDifference.between(before.content(), version.content());
        return new PublicVersion(
                version.number(),
                version.origin(),
                version.inForceFrom(),
                version.note() == null ? null : ReasonBody.of(version.note()),
                differences.stream().map(DifferenceView::of).toList(),
                ContentBody.of(version.content()));
    }
}
