package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.WrittenIdentifier;
import se.medborgarlofte.property.domain.IdentifierKind;

/** An identifier in a request or an answer. */
@Schema(
        description =
                "Nummer eller kod som skiljer saken från andra. A number or code that tells the thing from others.")
record IdentifierBody(
        @NotNull @Schema(description = "Sorts identitet. Kind of identifier.", example = "MARKING_CODE")
        IdentifierKind kind,

        @NotBlank
        @Size(max = 60)
        @Schema(description = "Som den står på saken. As it reads on the thing.", example = "DNA-4711-XK")
        String value) {

    static List<WrittenIdentifier> written(@Nullable List<IdentifierBody> identifiers) {
        return identifiers == null
                ? List.of()
                : identifiers.stream()
                        .map(identifier -> new WrittenIdentifier(identifier.kind(), identifier.value()))
                        .toList();
    }

    static List<IdentifierBody> of(List<WrittenIdentifier> identifiers) {
        return identifiers.stream()
                .map(identifier -> new IdentifierBody(identifier.kind(), identifier.value()))
                .toList();
    }

    /** Without the value, which must not reach a log. */
    @Override
    public String toString() {
        return "IdentifierBody[" + kind + "]";
    }
}
