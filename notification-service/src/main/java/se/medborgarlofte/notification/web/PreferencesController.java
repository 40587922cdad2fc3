package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.notification.application.ProtectRecipient;
import se.medborgarlofte.notification.application.SetPreferences;
import se.medborgarlofte.notification.domain.Recipient;

/** How people want to be told, and who must not be told anything automatic, over HTTP. */
@RestController
@RequestMapping("/notification/v1/recipients")
@Tag(name = "recipients", description = "Den som ska få meddelanden. Whoever is to be told.")
class PreferencesController {

    private final SetPreferences setPreferences;
    private final ProtectRecipient protectRecipient;

    PreferencesController(SetPreferences setPreferences, ProtectRecipient protectRecipient) {
        this.setPreferences = setPreferences;
        this.protectRecipient = protectRecipient;
    }

    @PutMapping("/me/preferences")
    @Operation(
            operationId = "setPreferences",
            summary = "Välj hur du vill få meddelanden. Choose how you want to be told.",
            description = "Det som väntar prövas genast mot de nya valen. Viktiga varningar kan gå före, med ett skäl "
                    + "som antecknas. What waits is looked at again at once. Important warnings may override, with a "
                    + "reason that is recorded.")
    @ApiResponse(responseCode = "200", description = "Dina val gäller. Your choices count.")
    ResponseEntity<OwnRecipient> prefer(
            Caller caller, IfMatch version, @Valid @RequestBody PreferencesBody preferences) {
        Recipient recipient = setPreferences.set(caller, version.revision(), preferences.toPreferences());
        return ResponseEntity.ok().eTag(Etag.of(recipient.revision())).body(OwnRecipient.of(recipient));
    }

    @PutMapping("/{recipientId}/protection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "protectRecipient",
            summary = "Märk en person med skyddad identitet. Mark a person with protected identity.",
            description = "Inget automatiskt skickas till personen, inte ens det som redan är beställt. Loggas. "
                    + "Nothing automatic goes to the person, not even what is ordered already. Audited.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "the mark is set or not; there is nothing to overwrite")))
    @ApiResponse(responseCode = "204", description = "Märkningen gäller. The mark counts.")
    void protect(
            Caller caller,
            @Parameter(
                            description = "Personens identitet. The person's id.",
                            example = "7f3d2c1b-0a9e-4d8c-b7a6-5f4e3d2c1b0a")
                    @PathVariable
                    UUID recipientId,
            @Valid @RequestBody Protection protection) {
        protectRecipient.set(caller, recipientId.toString(), protection.protectedIdentity());
    }
}
