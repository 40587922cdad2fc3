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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.notification.application.ManageDelegates;

/** Who else is told, over HTTP. */
@RestController
@RequestMapping("/notification/v1/recipients/me/delegates")
@Tag(name = "recipients", description = "Den som ska få meddelanden. Whoever is to be told.")
class DelegateController {

    private final ManageDelegates manageDelegates;

    DelegateController(ManageDelegates manageDelegates) {
        this.manageDelegates = manageDelegates;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "inviteDelegate",
            summary = "Låt någon få en kopia av det du får. Let somebody get a copy of what you get.",
            description =
                    "Den tackar ja med en länk och kan sluta med ett klick. Högst fem. They say yes by a link and can "
                            + "stop with one click. At most five.")
    @ApiResponse(responseCode = "202", description = "Länken är på väg. The link is on its way.")
    void invite(Caller caller, @Valid @RequestBody DelegateToInvite delegate) {
        manageDelegates.invite(caller, delegate.email(), delegate.chosen());
    }

    @GetMapping
    @Operation(
            operationId = "listDelegates",
            summary = "Se vilka som får en kopia. See who gets a copy.",
            description = "De som har tackat ja, utan adresser. Those who have said yes, without addresses.")
    @ApiResponse(responseCode = "200", description = "De som får en kopia. Those who get a copy.")
    Delegates list(Caller caller) {
        return new Delegates(
                manageDelegates.list(caller).stream().map(DelegateBody::of).toList());
    }

    @DeleteMapping("/{delegateId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "endDelegation",
            summary = "Sluta låta någon få en kopia. Let somebody get no copy any more.",
            description = "En andra gång ändrar inget. A second time changes nothing.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "somebody gets copies or not; there is nothing to overwrite")))
    @ApiResponse(responseCode = "204", description = "Slut. Over.")
    void end(
            Caller caller,
            @Parameter(description = "Identitet ur listan. Identifier from the list.") @PathVariable UUID delegateId) {
        manageDelegates.end(caller, delegateId.toString());
    }
}
