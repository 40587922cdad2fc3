package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
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
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ListOwnItems;
import se.medborgarlofte.property.application.ReadItem;
import se.medborgarlofte.property.application.RegisterItem;
import se.medborgarlofte.property.application.RevealedItem;

/** An owner's things over HTTP. */
@RestController
@RequestMapping(ItemController.PATH)
@Tag(name = "items", description = "Ägarnas register. The owners' register.")
class ItemController {
    static final String PATH = "/property/v1/items";

    private final RegisterItem registerItem;
    private final ReadItem readItem;
    private final ListOwnItems listOwnItems;

    ItemController(RegisterItem registerItem, ReadItem readItem, ListOwnItems listOwnItems) {
        this.registerItem = registerItem;
        this.readItem = readItem;
        this.listOwnItems = listOwnItems;
    }

    @PostMapping
    @Operation(
            operationId = "registerItem",
            summary = "Registrera en sak. Register a thing.",
            description = "En märkkod gör att kitet blir ditt; en kod kan märka många saker men bara en ägares. "
                    + "Nummer och koder lagras krypterade. A marking code makes the kit yours; one code may mark many "
                    + "things, but only one owner's. Numbers and codes are stored encrypted.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Registrerad. Registered.")
    ResponseEntity<Created> register(Caller caller, IdempotencyKey key, @Valid @RequestBody OwnThingToRegister item) {
        var created = registerItem.register(
                caller,
                Commands.key(key.forCaller(caller, "register-item", item)),
                item.toThing(),
                item.valueBand(),
                item.ownerId() == null ? null : item.ownerId().toString());
        return Created.in(PATH, created.stored().id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readItem",
            summary = "Läs en av dina saker. Read one of your things.",
            description = "Bara ägaren. The owner only.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Saken. The thing.")
    ResponseEntity<ItemBody> read(Caller caller, @PathVariable UUID id) {
        RevealedItem item = readItem.read(caller, id.toString());
        return ResponseEntity.ok().eTag(Etag.of(item.stored().revision())).body(ItemBody.of(item));
    }

    @GetMapping
    @Operation(
            operationId = "listItems",
            summary = "Lista dina saker, de nyaste först. List your things, newest first.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<ItemSummary> list(Caller caller, PageRequest page) {
        return listOwnItems.list(caller, page).map(ItemSummary::of);
    }
}
