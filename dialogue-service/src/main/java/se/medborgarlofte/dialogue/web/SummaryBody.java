package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.Opened;
import se.medborgarlofte.dialogue.domain.Helped;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.eventing.store.Stored;

/** "You said – we did" as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ni sa – vi gjorde. You said – we did.")
record SummaryBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b15")
        String id,

        @Schema(description = "Föreningen. The association.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        String associationId,

        @Schema(description = "När den ställdes samman. When it was put together.")
        Instant sentAt,

        @Schema(description = "Om det hjälpte, enligt ett kontaktombud. Whether it helped.") @Nullable
        Helped helped,

        @Schema(
                description = "Texten, klar att skicka vidare. The text, ready to be forwarded.",
                example = "Ni sa – vi gjorde\n\nNi sa:\n– belysning: 2\n\nVi gjorde:\n– åtgärdade: 2")
        @Nullable
        String text) {

    /** What a contact person answers. */
    @Schema(description = "Om det hjälpte. Whether it helped.")
    record HelpedBody(
            @Schema(description = "Svaret. The answer.", example = "PARTLY") @NotNull
            Helped helped) {}

    static SummaryBody of(Opened<Summary> opened) {
        return of(opened.stored(), opened.text());
    }

    static SummaryBody withoutText(Stored<Summary> stored) {
        return of(stored, null);
    }

    private static SummaryBody of(Stored<Summary> stored, @Nullable String text) {
        Summary it = stored.state();
        return new SummaryBody(stored.id(), it.associationId(), it.sentAt(), it.helped(), text);
    }
}
