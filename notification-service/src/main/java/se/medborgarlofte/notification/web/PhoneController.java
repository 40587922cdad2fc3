package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.notification.application.AskForPhoneProof;
import se.medborgarlofte.notification.application.ProvePhone;

/** One's own telephone number over HTTP. */
@RestController
@RequestMapping("/notification/v1/recipients/me")
@Tag(name = "recipients", description = "Den som ska få meddelanden. Whoever is to be told.")
class PhoneController {

    private final AskForPhoneProof askForPhoneProof;
    private final ProvePhone provePhone;

    PhoneController(AskForPhoneProof askForPhoneProof, ProvePhone provePhone) {
        this.askForPhoneProof = askForPhoneProof;
        this.provePhone = provePhone;
    }

    @PostMapping("/mobile-requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "requestMobile",
            summary = "Ange ditt mobilnummer. Name your mobile number.",
            description = "En kod skickas dit; numret används först när du angett den. Ett brådskande meddelande går "
                    + "först dit, utan innehåll, och med e-post om du inte läst det på en kvart. A code goes there; the "
                    + "number is used once you have given it. An urgent message goes there first, without its content, "
                    + "and by mail when you have not read it within a quarter of an hour.")
    @ApiResponse(responseCode = "202", description = "Koden är på väg. The code is on its way.")
    void ask(Caller caller, @Valid @RequestBody PhoneBody body) {
        askForPhoneProof.ask(caller, body.phone());
    }

    @PostMapping("/mobile-proofs")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "proveMobile",
            summary = "Ange koden. Give the code.",
            description = "Inom tio minuter, högst fem försök. Within ten minutes, at most five tries.")
    @ApiResponse(responseCode = "204", description = "Numret används. The number is used.")
    void prove(Caller caller, @Valid @RequestBody CodeBody body) {
        provePhone.prove(caller, body.code());
    }

    @DeleteMapping("/mobile")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeMobile",
            summary = "Ta bort ditt mobilnummer. Remove your mobile number.",
            description = "En andra gång ändrar inget. A second time changes nothing.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "there is one number or none; there is nothing to overwrite")))
    @ApiResponse(responseCode = "204", description = "Borttaget. Removed.")
    void remove(Caller caller) {
        provePhone.remove(caller);
    }
}
