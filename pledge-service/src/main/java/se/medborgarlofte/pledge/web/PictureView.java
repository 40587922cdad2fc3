package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.pledge.domain.PictureStage;
import se.medborgarlofte.pledge.domain.SituationPicture;

@Schema(description = "En version av en lägesbild. One version of a situation picture.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PictureView(
        @Schema(
                description = "Versionens identitet. The version's id.",
                example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Första dag vars oro räknas. First day whose concerns count.", example = "2026-01-01")
        LocalDate periodFrom,

        @Schema(description = "Sista dag vars oro räknas. Last day whose concerns count.", example = "2026-12-31")
        LocalDate periodTo,

        @Schema(description = "Versionens nummer. The version's number.", example = "2")
        int version,

        @Schema(
                description = "Versionen som denna bygger på; saknas för den första."
                        + " The version that this one follows; absent for the first.",
                example = "0192f79c-11aa-7b2c-8d3e-4f5a6b7c8d90")
        @Nullable
        String previousPictureId,

        @Schema(description = "Utkast eller godkänd. Draft or approved.", example = "APPROVED")
        State state,

        @Schema(
                description = "Kartläggning. Mapping.",
                example = "Bostadsinbrotten är flest i villaområdena norr om järnvägen, oftast vardagar 10–15.")
        String mapping,

        @Schema(
                description = "Övrig information. Other information.",
                example = "Grannsamverkan täcker en tredjedel av hushållen i området.")
        String otherInformation,

        @Schema(
                description = "Analys. Analysis.",
                example = "Stöldgods är svårt att knyta till sin ägare, så risken för den som stjäl är låg.")
        String analysis,

        @Schema(
                description = "Problemen som de låstes vid godkännandet, flest först; tom för ett utkast."
                        + " The problems as pinned at approval, most concerns first; empty for a draft.")
        List<RankedProblem> problems,

        @Schema(
                description = "Den som senast skrev; godkänns av någon annan."
                        + " Whoever wrote last; somebody else approves.",
                example = "6f1d2c3b-4a59-4e68-8b77-9c8d0e1f2a3b")
        String lastWrittenBy,

        @Schema(description = "Den som godkände. Whoever approved.", example = "7a2e3d4c-5b6a-4f79-9c88-0d9e1f2a3b4c")
        @Nullable
        String approvedBy,

        @Schema(description = "När den godkändes (UTC). When it was approved (UTC).", example = "2026-11-22T14:30:00Z")
        @Nullable
        Instant approvedAt,

        @Schema(
                description = "Dagen då den senast ska ses över. The day by which it must be reviewed.",
                example = "2028-11-22")
        @Nullable
        LocalDate reviewDueOn) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    enum State {
        DRAFT,
        APPROVED
    }

    static PictureView of(Stored<SituationPicture> picture) {
        return switch (picture.state().stage()) {
            case PictureStage.Draft() -> of(picture, State.DRAFT, List.of(), null, null);
            case PictureStage.Approved approved ->
                of(
                        picture,
                        State.APPROVED,
                        RankedProblem.of(approved.inputs()),
                        approved.approvedBy(),
                        approved.approvedAt());
        };
    }

    private static PictureView of(
            Stored<SituationPicture> stored,
            State state,
            List<RankedProblem> problems,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt) {
        SituationPicture picture = stored.state();
        return new PictureView(
                stored.id(),
                picture.municipalityCode(),
                picture.period().from(),
                picture.period().to(),
                picture.version(),
                picture.previousPictureId(),
                state,
                picture.parts().mapping(),
                picture.parts().otherInformation(),
                picture.parts().analysis(),
                problems,
                picture.lastWrittenBy(),
                approvedBy,
                approvedAt,
                picture.reviewDueOn(SWEDEN).orElse(null));
    }
}
