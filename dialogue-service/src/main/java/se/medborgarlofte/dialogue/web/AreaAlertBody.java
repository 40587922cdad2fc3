package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.AlertWords;
import se.medborgarlofte.dialogue.domain.AlertState;
import se.medborgarlofte.dialogue.domain.AreaAlert;
import se.medborgarlofte.eventing.store.Stored;

/** An alert as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En text om fler stölder än vanligt. A text about more thefts than usual.")
record AreaAlertBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b16")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Månaden. The month.", example = "2026-10")
        String month,

        @Schema(description = "Om den är godkänd. Whether it is approved.")
        AlertState state,

        @Schema(description = "Till när den får skickas vidare. Until when it may be forwarded.") @Nullable
        Instant expiresAt,

        @Schema(
                description = "Texten; saknas när den inte längre får skickas vidare. The text; absent when it may no "
                        + "longer be forwarded.",
                example = "Under oktober 2026 har fler stölder än vanligt anmälts i kommunen.")
        @Nullable
        String text) {

    static AreaAlertBody of(Stored<AreaAlert> stored, boolean mayBeForwarded, Locale language) {
        AreaAlert it = stored.state();
        boolean shown = mayBeForwarded || it.state() == AlertState.DRAFT;
        return new AreaAlertBody(
                stored.id(),
                it.municipalityCode(),
                it.month().toString(),
                it.state(),
                it.expiresAt(),
                shown ? AlertWords.text(it.month(), language) : null);
    }
}
