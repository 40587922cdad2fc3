package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.dialogue.domain.ContactRole;

/** A contact person. */
@Schema(description = "Ett kontaktombud. A contact person.")
record ContactBody(
        @Schema(
                description = "Personens identitet i inloggningen. The person's identifier when signing in.",
                example = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c03")
        @NotNull
        UUID personId,

        @Schema(
                description = "Huvudkontaktombud eller kontaktombud. Head contact or contact.",
                example = "HEAD_CONTACT")
        @NotNull
        ContactRole role,

        @Schema(description = "Hur många hushåll personen håller kontakt med. Households looked after.", example = "18")
        @NotNull
        @Min(0)
        @Max(1_000)
        Integer households) {

    Contact toContact() {
        return new Contact(personId.toString(), role, households);
    }

    static ContactBody of(Contact contact) {
        return new ContactBody(UUID.fromString(contact.personId()), contact.role(), contact.households());
    }
}
