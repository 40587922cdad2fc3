package se.medborgarlofte.notification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.PhoneNumber;
import se.medborgarlofte.notification.domain.Recipient;

/** One's own contact details; shown to nobody else. */
@Schema(description = "Dina kontaktuppgifter. Your contact details.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnRecipient(
        @Schema(
                description = "Din identitet som mottagare. Your id as a recipient.",
                format = "uuid",
                example = "7f3d2c1b-0a9e-4d8c-b7a6-5f4e3d2c1b0a")
        String recipientId,

        @Schema(
                description = "Adressen som meddelanden skickas till. The address that messages go to.",
                format = "email",
                example = "anna@example.se")
        String email,

        @Schema(
                description = "Språket som meddelanden skrivs på; saknas när det är okänt, då skrivs de på svenska och "
                        + "engelska. The language of messages; left out when unknown, then they are in Swedish and "
                        + "English.",
                example = "sv",
                allowableValues = {"sv", "en"})
        @Nullable
        String language,

        @Schema(description = "När du registrerades. When you were registered.", example = "2026-11-22T10:15:30Z")
        Instant registeredAt,

        @Schema(
                description =
                        "Mobilnumret, om du har angett och bevisat ett. The mobile number, if you have proven one.",
                example = "+46701740605")
        @Nullable
        String mobile,

        @Schema(
                description =
                        "Om brev om din egendom läggs i din digitala brevlåda. Whether letters about your property "
                                + "go to your digital mailbox.",
                example = "false")
        boolean digitalMailbox,

        PreferencesBody preferences) {

    static OwnRecipient of(Recipient recipient) {
        return new OwnRecipient(
                recipient.personId(),
                recipient.address().value(),
                recipient.language().map(Language::tag).orElse(null),
                recipient.registeredAt(),
                recipient.phone().map(PhoneNumber::value).orElse(null),
                recipient.mailbox().isPresent(),
                PreferencesBody.of(recipient.preferences()));
    }
}
