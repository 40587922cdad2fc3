package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.pledge.domain.CooperationAgreement;
import se.medborgarlofte.pledge.domain.Endorsement;
import se.medborgarlofte.pledge.domain.Party;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En samverkansöverenskommelse. A cooperation agreement.")
record AgreementView(
        @Schema(description = "Identitet. Id.", example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Syften. Purposes.", example = "[\"Färre brott i hemmen\"]")
        List<String> purposes,

        @Schema(description = "Områden. Areas.", example = "[\"Hela kommunen\"]")
        List<String> areas,

        @Schema(description = "Första dag. First day.", example = "2026-01-01")
        LocalDate validFrom,

        @Schema(description = "Sista dag. Last day.", example = "2029-12-31")
        LocalDate validTo,

        @Schema(
                description = "Var det undertecknade dokumentet finns. Where the signed document is kept.",
                example = "KS 2025/0311")
        String document,

        @Schema(
                description = "De som har skrivit under. Those who have signed.",
                example = "[\"POLICE\", \"MUNICIPALITY\"]")
        List<Party> signedBy,

        @Schema(description = "Vad som gäller för löftena. What holds for the pledges.") @Nullable
        TermsBody terms) {

    static AgreementView of(Stored<CooperationAgreement> stored) {
        CooperationAgreement agreement = stored.state();
        return new AgreementView(
                stored.id(),
                agreement.municipalityCode(),
                agreement.purposes(),
                agreement.areas(),
                agreement.validity().from(),
                agreement.validity().to(),
                agreement.document(),
                agreement.signatures().given().stream().map(Endorsement::party).toList(),
                TermsBody.of(agreement.terms()));
    }
}
