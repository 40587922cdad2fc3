package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Language;

/** What a person may ask for when registering. The address is not among it: it comes from the token. */
@Schema(description = "Önskemål om hur meddelanden skrivs. How messages are to be written.")
record Registration(
        @Schema(
                description = "Språk: sv (svenska och engelska) eller en (bara engelska). Utelämnas det används "
                        + "Accept-Language. Language: sv (Swedish and English) or en (English only). When left out, "
                        + "Accept-Language counts.",
                example = "sv",
                allowableValues = {"sv", "en"})
        @Pattern(regexp = "sv|en", message = "language-not-offered")
        @Nullable
        String language) {

    static final Registration WITHOUT_WISHES = new Registration(null);

    Optional<Language> chosen() {
        return Optional.ofNullable(language).flatMap(Language::of);
    }
}
