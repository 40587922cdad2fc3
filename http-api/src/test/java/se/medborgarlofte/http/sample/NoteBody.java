package se.medborgarlofte.http.sample;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record NoteBody(
        @NotBlank @Size(min = 1, max = 40) @Schema(example = "Belysning")
        String title,

        @NotNull @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
        String municipalityCode,

        @NotNull Category category,
        @Min(1) int copies,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable List<@NotBlank String> tags,
        @Nullable @Valid Place place) {

    enum Category {
        LIGHTING,
        TRAFFIC
    }

    record Place(@NotBlank String street) {}
}
