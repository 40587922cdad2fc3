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
import se.medborgarlofte.property.application.ReadKitBatch;
import se.medborgarlofte.property.application.RegisterKitBatch;

/** Suppliers' deliveries over HTTP. */
@RestController
@RequestMapping(KitBatchController.PATH)
@Tag(name = "kit-batches", description = "Leveranser av märksatser. Deliveries of marking kits.")
class KitBatchController {

    static final String PATH = "/property/v1/kit-batches";

    private final RegisterKitBatch registerKitBatch;
    private final ReadKitBatch readKitBatch;

    KitBatchController(RegisterKitBatch registerKitBatch, ReadKitBatch readKitBatch) {
        this.registerKitBatch = registerKitBatch;
        this.readKitBatch = readKitBatch;
    }

    @PostMapping
    @Operation(
            operationId = "registerKitBatch",
            summary = "Registrera en leverans. Register a delivery.",
            description = "Koderna lagras bara som nyckelade hashar. The codes are kept as keyed hashes only.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Registrerad. Registered.")
    ResponseEntity<Created> register(Caller caller, IdempotencyKey key, @Valid @RequestBody KitBatchToRegister batch) {
        var created = registerKitBatch.register(
                caller, Commands.key(key.forCaller(caller, "register-kit-batch", batch)), batch.toBatch());
        return Created.in(PATH, created.stored().id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readKitBatch",
            summary = "Läs en leverans. Read a delivery.",
            description = "Administratörer. Administrators.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Leveransen. The delivery.")
    ResponseEntity<KitBatchBody> read(Caller caller, @PathVariable UUID id) {
        ReadKitBatch.Delivery delivery = readKitBatch.read(caller, id.toString());
        return ResponseEntity.ok().eTag(Etag.of(delivery.stored().revision())).body(KitBatchBody.of(delivery));
    }
}
