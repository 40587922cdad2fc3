package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.InputKind;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.PictureInput;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett underlag till lägesbilden. An input of the situation picture.")
record InputView(
        @Schema(description = "Identitet. Id.", example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Slag. Kind.", example = "STAFF_INTERVIEW")
        InputKind kind,

        @Schema(description = "Källa. Source.", example = "Fältgruppen")
        String source,

        @Schema(description = "Första dagen. First day.", example = "2026-10-01")
        LocalDate from,

        @Schema(description = "Sista dagen. Last day.", example = "2026-10-31")
        LocalDate to,

        @Schema(description = "Ålder i hela månader. Age in whole months.", example = "1")
        long ageInMonths,

        @Schema(description = "Del av kommunen. Part of the municipality.", example = "Norr om järnvägen") @Nullable
        String place,

        @Schema(description = "Hur mycket det går att lita på. How far one may rely on it.", example = "MEDIUM")
        PictureInput.Weight weight,

        @Schema(description = "Vem som får se det. Who may see it.", example = "INTERNAL")
        PictureInput.Classification classification,

        @Schema(description = "Hur ofta problemen nämns. How often the problems occur.")
        List<RankedProblem> signals,

        @Schema(description = "Sammanfattning. Summary.", example = "Inbrotten sker på vardagar mitt på dagen.")
        String summary,

        @Schema(description = "Vems uppgift det är. Whose information it is.", example = "POLICE")
        Party origin,

        @Schema(description = "Utlämnandet till kommunen. The release to the municipality.") @Nullable
        ReleaseView release) {

    @Schema(description = "Ett utlämnande. A release.")
    record ReleaseView(
            @Schema(description = "Rättslig grund. Legal ground.", example = "10 kap. 2 § OSL")
            String ground,

            @Schema(description = "Mottagande funktion. Receiving function.", example = "Kommunens säkerhetssamordnare")
            String recipient,

            @Schema(
                    description = "Kontrollsumma. Hash.",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String contentHash,

            @Schema(description = "När (UTC). When (UTC).", example = "2026-11-22T14:30:00Z")
            Instant at) {}

    static InputView of(PictureInput input, long ageInMonths) {
        PictureInput.Release release = input.release();
        return new InputView(
                input.id(),
                input.municipalityCode(),
                input.kind(),
                input.source(),
                input.coverage().from(),
                input.coverage().to(),
                ageInMonths,
                input.place(),
                input.weight(),
                input.classification(),
                new TreeMap<>(input.signals())
                        .entrySet().stream()
                                .map(signal -> new RankedProblem(signal.getKey(), signal.getValue()))
                                .toList(),
                input.summary(),
                input.origin(),
                release == null
                        ? null
                        : new ReleaseView(release.ground(), release.recipient(), release.contentHash(), release.at()));
    }
}
