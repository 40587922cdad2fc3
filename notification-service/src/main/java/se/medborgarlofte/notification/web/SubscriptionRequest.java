package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** A wish to follow something by an address, as it is sent. */
@Schema(description = "Något du vill följa med en e-postadress. Something you want to follow by an e-mail address.")
record SubscriptionRequest(
        @Schema(description = "Vad för slags sak. What kind of thing.", example = "MUNICIPALITY") @NotNull
        SubscriptionTopic.Kind kind,

        @Schema(description = "Sakens id. The thing's id.", example = "1230") @NotBlank @Size(max = 49)
        String topicId,

        @Schema(description = "Dit meddelanden ska gå. Where messages are to go.", example = "anna@example.se")
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

    Optional<Language> chosen() {
        return Optional.ofNullable(language).flatMap(Language::of);
    }

    /** The address reaches no log by accident. */
    @Override
    public String toString() {
        return "SubscriptionRequest[" + kind + ", " + topicId + "]";
    }
}
