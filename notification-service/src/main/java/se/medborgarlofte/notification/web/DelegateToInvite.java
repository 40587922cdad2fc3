package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Language;

/** Somebody to be told as well, as it is sent. */
@Schema(description = "Någon som ska få en kopia av det du får. Somebody who is to get a copy of what you get.")
record DelegateToInvite(
        @Schema(description = "E-postadress. E-mail address.", example = "bertil@example.se") @NotBlank @Size(max = 254)
        String email,

        @Schema(
                description = "Språk: sv eller en. Language: sv or en.",
                example = "sv",
                allowableValues = {"sv", "en"})
        @Pattern(regexp = "sv|en", message = "language-not-offered")
        @Nullable
        String language) {

    Optional<Language> chosen() {
        return Optional.ofNullable(language).flatMap(Language::of);
    }

    /** The address reaches no log by accident. */
    @Override
    public String toString() {
        return "DelegateToInvite[***]";
    }
}
