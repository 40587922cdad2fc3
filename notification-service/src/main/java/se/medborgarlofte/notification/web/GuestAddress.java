package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Language;

/** An address as somebody without an account leaves it. */
@Schema(description = "En adress, utan konto. An address, without an account.")
record GuestAddress(
        @Schema(description = "Dit länken ska gå. Where the link is to go.", example = "anna@example.se")
        @NotBlank
        @Size(max = 254)
        String email,

        @Schema(
                description = "Språk: sv (svenska och engelska) eller en (bara engelska). Language: sv (Swedish and "
                        + "English) or en (English only).",
                example = "sv",
                allowableValues = {"sv", "en"})
        @Pattern(regexp = "sv|en", message = "language-not-offered")
        @Nullable
        String language) {

    /** What the address is known as. */
    @Schema(description = "Adressens id, som inget säger om den. The address's id, which says nothing of it.")
    record KnownAs(
            @Schema(description = "Id att ange. Id to give.", example = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c99")
            String recipientId) {}

    Optional<Language> chosen() {
        return Optional.ofNullable(language).flatMap(Language::of);
    }

    /** The address reaches no log by accident. */
    @Override
    public String toString() {
        return "GuestAddress[]";
    }
}
