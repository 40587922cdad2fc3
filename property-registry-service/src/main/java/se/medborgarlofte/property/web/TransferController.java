package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.property.application.TransferItem;
import se.medborgarlofte.property.domain.Item;

/** What becomes of registered things, over HTTP. */
@RestController
@RequestMapping(ItemController.PATH)
@Tag(name = "items", description = "Ägarnas register. The owners' register.")
class TransferController {

    private final TransferItem transferItem;

    TransferController(TransferItem transferItem) {
        this.transferItem = transferItem;
    }

    @PostMapping("/{id}/offers")
    @Operation(
            operationId = "offerItem",
            summary = "Erbjud någon din sak. Offer somebody your thing.",
            description = "Den andra visar hemligheten inom sju dagar. The other shows the secret within seven days.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Att ge vidare. To pass on.")
    ResponseEntity<OfferedKitBody> offer(Caller caller, IfMatch seen, @PathVariable UUID id) {
        TransferItem.Offered offered = transferItem.offer(caller, id.toString(), seen.revision());
        return ResponseEntity.ok().eTag(Etag.of(offered.item().revision())).body(new OfferedKitBody(offered.secret()));
    }

    @PostMapping("/acceptances")
    @Operation(
            operationId = "acceptItem",
            summary = "Ta emot en sak. Take over a thing.",
            description = "Med det som ägaren har gett dig. With what its owner gave you.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Saken. The thing.")
    ResponseEntity<ItemSummary> accept(Caller caller, @Valid @RequestBody KitToAccept shown) {
        return answer(transferItem.accept(caller, shown.secret()));
    }

    @PostMapping("/{id}/closures")
    @Operation(
            operationId = "closeItem",
            summary = "Avsluta en sak. Close a thing.",
            description = "Den tas inte bort; skälet sparas. It is not deleted; the reason is kept.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Saken. The thing.")
    ResponseEntity<ItemSummary> close(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody ItemToClose closing) {
        return answer(transferItem.close(caller, id.toString(), seen.revision(), closing.reason()));
    }

    private static ResponseEntity<ItemSummary> answer(Stored<Item> item) {
        return ResponseEntity.ok().eTag(Etag.of(item.revision())).body(ItemSummary.of(item));
    }
}
