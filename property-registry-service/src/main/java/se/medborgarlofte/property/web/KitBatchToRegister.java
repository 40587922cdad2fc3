package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.property.application.NewKitBatch;
import se.medborgarlofte.property.domain.UvColour;

/** A supplier's delivery as it is registered. */
@Schema(description = "En leverans av märksatser. A delivery of kits.")
record KitBatchToRegister(
        @NotNull
        @Pattern(regexp = "[a-z0-9-]{2,40}", message = "source-name")
        @Schema(description = "Leverantör. Supplier.", example = "dnamark")
        String supplier,

        @NotBlank @Size(max = 60) @Schema(description = "Leverantörens nummer. Its number.", example = "B-2026-11")
        String batchNumber,

        @NotNull @Schema(description = "Färg under UV-ljus. Colour under UV light.", example = "GREEN")
        UvColour uvColour,

        @NotNull @Schema(description = "Sista dag att ta den i bruk. Last day to claim a kit.", example = "2031-12-31")
        LocalDate validUntil,

        @NotEmpty
        @Size(max = 2000)
        @Schema(description = "Satsernas koder. The kits' codes.", example = "[\"DNA-4711-XK\"]")
        List<@NotBlank @Size(max = 60) String> codes) {

    NewKitBatch toBatch() {
        return new NewKitBatch(supplier, batchNumber, uvColour, validUntil, codes);
    }

    /** Without the codes. */
    @Override
    public String toString() {
        return "KitBatchToRegister[" + supplier + " " + batchNumber + "]";
    }
}
