package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.notification.application.ChooseMailbox;

/** The choice of one's digital mailbox over HTTP. */
@RestController
@RequestMapping("/notification/v1/recipients/me/digital-mailbox")
@Tag(name = "recipients", description = "Den som ska få meddelanden. Whoever is to be told.")
class MailboxController {

    private final ChooseMailbox chooseMailbox;

    MailboxController(ChooseMailbox chooseMailbox) {
        this.chooseMailbox = chooseMailbox;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "chooseDigitalMailbox",
            summary = "Få brev i din digitala brevlåda. Get letters in your digital mailbox.",
            description =
                    "Brev om din egendom läggs i brevlådan i stället för att mejlas. Når de inte fram dit mejlas de. "
                            + "Personnumret tas från din e-legitimation och sparas krypterat; det går inte att skriva in. "
                            + "Letters about your property are put into the mailbox instead of being mailed. Those that do not "
                            + "arrive there are mailed. The personal identity number is that of your electronic identification "
                            + "and is stored encrypted; it cannot be typed in.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "the state is the caller's own and comes from the token")))
    @ApiResponse(responseCode = "204", description = "Valet gäller. The choice counts.")
    void choose(Caller caller) {
        chooseMailbox.choose(caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "leaveDigitalMailbox",
            summary = "Sluta få brev i din digitala brevlåda. Get no more letters in your digital mailbox.",
            description =
                    "Personnumret glöms. En andra gång ändrar inget. The personal identity number is forgotten. A "
                            + "second time changes nothing.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "there is one mailbox or none; there is nothing to overwrite")))
    @ApiResponse(responseCode = "204", description = "Valet gäller. The choice counts.")
    void leave(Caller caller) {
        chooseMailbox.leave(caller);
    }
}
