package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Amendment;
import se.medborgarlofte.pledge.domain.Endorsement;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeStep;

@Schema(description = "En föreslagen ändring av ett gällande löfte. A proposed change of a pledge in force.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmendmentView(
        @Schema(description = "Slag. Kind.", example = "EXTENSION")
        Amendment.Kind kind,

        @Schema(description = "Steget den väntar på. The step it waits for.", example = "SIGN")
        PledgeStep awaits,

        @Schema(
                description = "Kontrollsumma att samtycka till eller skriva under. Hash to agree to or sign.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,

        @Schema(description = "Nytt innehåll. New content.") @Nullable
        ContentBody content,

        @Schema(description = "Ny sista dag. New last day.", example = "2028-11-30") @Nullable
        LocalDate validUntil,

        @Schema(description = "Varför. Why.") @Nullable ReasonBody note,

        @Schema(description = "Vad det blev av löftet. What became of the pledge.") @Nullable
        ConclusionView conclusion,

        @Schema(
                description = "Dagen då den börjar gälla, när kommunstyrelsen har bifallit den."
                        + " The day it takes effect, once the board has approved it.",
                example = "2027-02-01")
        @Nullable
        LocalDate effectiveFrom,

        @Schema(
                description = "De som har samtyckt eller skrivit under i detta steg."
                        + " Those who have agreed or signed in this step.",
                example = "[\"POLICE\"]")
        List<Party> endorsedBy) {

    static @Nullable AmendmentView of(Pledge pledge) {
        Amendment amendment = pledge.amendment();
        return amendment == null
                ? null
                : switch (amendment) {
                    case Amendment.Erratum erratum ->
                        view(
                                pledge,
                                erratum,
                                ContentBody.of(erratum.content()),
                                null,
                                ReasonBody.of(erratum.note()),
                                null,
                                null);
                    case Amendment.Extension extension ->
                        view(
                                pledge,
                                extension,
                                null,
                                extension.validUntil(),
                                ReasonBody.of(extension.note()),
                                null,
                                null);
                    case Amendment.Revision revision ->
                        view(
                                pledge,
                                revision,
                                ContentBody.of(revision.content()),
                                null,
                                ReasonBody.of(revision.note()),
                                null,
                                revision.effectiveFrom());
                    case Amendment.Closing closing ->
                        view(pledge, closing, null, null, null, ConclusionView.of(closing.conclusion()), null);
                };
    }

    private static AmendmentView view(
            Pledge pledge,
            Amendment amendment,
            @Nullable ContentBody content,
            @Nullable LocalDate validUntil,
            @Nullable ReasonBody note,
            @Nullable ConclusionView conclusion,
            @Nullable LocalDate effectiveFrom) {
        return new AmendmentView(
                amendment.kind(),
                amendment.awaits(),
                pledge.amendmentHash().orElseThrow(),
                content,
                validUntil,
                note,
                conclusion,
                effectiveFrom,
                amendment.endorsements().given().stream()
                        .map(Endorsement::party)
                        .toList());
    }
}
