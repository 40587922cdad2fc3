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
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.property.application.ReadUvCheck;
import se.medborgarlofte.property.application.RecordUvCheck;
import se.medborgarlofte.property.domain.UvCheck;

/** UV checks over HTTP. */
@RestController
@RequestMapping(UvCheckController.PATH)
@Tag(name = "uv-checks", description = "Kontroller med UV-lampa. Checks under UV light.")
class UvCheckController {
    static final String PATH = "/property/v1/uv-checks";

    private final RecordUvCheck recordUvCheck;
    private final ReadUvCheck readUvCheck;

    UvCheckController(RecordUvCheck recordUvCheck, ReadUvCheck readUvCheck) {
        this.recordUvCheck = recordUvCheck;
        this.readUvCheck = readUvCheck;
    }

    @PostMapping
    @Operation(
            operationId = "recordUvCheck",
            summary = "Logga en UV-kontroll, med eller utan träff. Record a UV check, hit or no hit.",
            description = "Räknas per kommun och månad som belägg för löftets åtgärd. "
                    + "Counted per municipality and month as evidence of the pledge's activity.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Loggad. Recorded.")
    ResponseEntity<Created> record(Caller caller, IdempotencyKey key, @Valid @RequestBody UvCheckToRecord check) {
        var created = recordUvCheck.record(
                caller,
                Commands.key(key.forCaller(caller, "record-uv-check", check)),
                check.toCheck(caller.personId()));
        return Created.in(PATH, created.stored().id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readUvCheck",
            summary = "Läs en UV-kontroll. Read a UV check.",
            description = "Polis i kommunen. Police of the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Kontrollen. The check.")
    ResponseEntity<UvCheckBody> read(Caller caller, @PathVariable UUID id) {
        Stored<UvCheck> check = readUvCheck.read(caller, id.toString());
        return ResponseEntity.ok().eTag(Etag.of(check.revision())).body(UvCheckBody.of(check));
    }
}
