package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.notification.application.OrderMailing;

/** Mailings over HTTP. */
@RestController
@RequestMapping(MailingController.PATH)
@Tag(name = "mailings", description = "Utskick till dem som följer något. Mailings to those who follow something.")
class MailingController {

    static final String PATH = "/notification/v1/mailings";

    private final OrderMailing orderMailing;

    MailingController(OrderMailing orderMailing) {
        this.orderMailing = orderMailing;
    }

    @PostMapping
    @Operation(
            operationId = "orderMailing",
            summary = "Skicka till alla som följer något. Send to everyone who follows something.",
            description =
                    "Var och en får det en gång, inte du själv. För samordnare och polischef i kommunen. Everyone "
                            + "gets it once, you yourself not. For coordinators and police chiefs in the municipality.")
    @ApiResponse(responseCode = "201", description = "Beställt. Ordered.")
    ResponseEntity<Created> order(Caller caller, IdempotencyKey key, @Valid @RequestBody MailingToOrder mailing) {
        KeyedCommand command = key.forCaller(caller, "order-mailing", mailing);
        orderMailing.order(caller, new CommandKey(command.id(), command.bodyHash()), mailing.toOrder());
        return Created.in(PATH, command.id());
    }

    @GetMapping("/{mailingId}")
    @Operation(
            operationId = "readMailing",
            summary = "Se hur långt ett utskick har kommit. See how far a mailing has come.",
            description = "Antal, inga namn. Numbers, no names.")
    @ApiResponse(responseCode = "200", description = "Utskicket. The mailing.")
    MailingBody read(
            Caller caller,
            @Parameter(description = "Utskickets identitet. The mailing's id.") @PathVariable UUID mailingId) {
        return MailingBody.of(orderMailing.read(caller, mailingId.toString()));
    }
}
