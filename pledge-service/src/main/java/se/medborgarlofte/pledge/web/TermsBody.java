package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.PledgeTerms;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Vad parterna är överens om för sina löften. What the parties agree about their pledges.",
        example = TermsBody.EXAMPLE)
record TermsBody(
        @Schema(
                description = "De som skriver under; annars polischefen och kommunens samordnare."
                        + " Who signs; otherwise the police chief and the municipality's coordinator.")
        @Nullable
        @Size(max = 10)
        List<@NotNull @Valid SignatoryBody> signatories,

        @Schema(
                description = "Så många löften får gälla samtidigt; annars hur många som helst."
                        + " So many pledges may be in force at a time; otherwise as many as they like.",
                example = "3")
        @Nullable
        @Min(1)
        @Max(100)
        Integer mostInForce,

        @Schema(
                description = "Så många månader får ett löfte gälla; annars hur länge som helst."
                        + " So many months may a pledge last; otherwise as long as they like.",
                example = "24")
        @Nullable
        @Min(1)
        @Max(120)
        Integer longestMonths) {

    static final String EXAMPLE = """
            {"signatories": [{"office": "POLICE_CHIEF",
              "function": {"sv": "Lokalpolisområdeschef", "en": "Head of the local police area"}}],
             "mostInForce": 3, "longestMonths": 24}""";

    static @Nullable TermsBody of(@Nullable PledgeTerms terms) {
        return terms == null
                ? null
                : new TermsBody(
                        terms.signatories().stream().map(SignatoryBody::of).toList(),
                        terms.mostInForce(),
                        terms.longestMonths());
    }

    PledgeTerms terms() {
        return new PledgeTerms(
                Objects.requireNonNullElse(signatories, List.<SignatoryBody>of()).stream()
                        .map(SignatoryBody::signatory)
                        .toList(),
                mostInForce,
                longestMonths);
    }
}
