package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The question that only the owner of a thing can answer. */
@Schema(description = "Frågan som avgör. The deciding question.")
record QuestionToAsk(
        @NotNull @Schema(description = "Saken. The thing.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        UUID seizedItemId,

        @NotBlank @Size(max = 300) @Schema(description = "Frågan. The question.", example = "Vad står det på insidan?")
        String question) {

    /** Without the question. */
    @Override
    public String toString() {
        return "QuestionToAsk[]";
    }
}
