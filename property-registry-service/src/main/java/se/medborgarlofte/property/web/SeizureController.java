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
import se.medborgarlofte.property.application.ReadSeizure;
import se.medborgarlofte.property.application.RecordSeizure;
import se.medborgarlofte.property.application.RevealedSeizure;

/** Seizures over HTTP. */
@RestController
@RequestMapping(SeizureController.PATH)
@Tag(name = "seizures", description = "Beslag. Seizures.")
class SeizureController {
    static final String PATH = "/property/v1/seizures";

    private final RecordSeizure recordSeizure;
    private final ReadSeizure readSeizure;

    SeizureController(RecordSeizure recordSeizure, ReadSeizure readSeizure) {
        this.recordSeizure = recordSeizure;
        this.readSeizure = readSeizure;
    }

    @PostMapping
    @Operation(
            operationId = "recordSeizure",
            summary = "Skriv in ett beslag. Record a seizure.",
            description = "En läsbar märkkod eller ett serienummer jämförs genast med registret och anmälningarna. "
                    + "A readable marking code or serial number is compared with the register and the reports at once.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Inskrivet. Recorded.")
    ResponseEntity<Created> record(Caller caller, IdempotencyKey key, @Valid @RequestBody SeizureToRecord seizure) {
        var created = recordSeizure.record(
                caller, Commands.key(key.forCaller(caller, "record-seizure", seizure)), seizure.toSeizure());
        return Created.in(PATH, created.stored().id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readSeizure",
            summary = "Läs ett beslag. Read a seizure.",
            description = "Polis i kommunen. Police of the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Beslaget. The seizure.")
    ResponseEntity<SeizureBody> read(Caller caller, @PathVariable UUID id) {
        RevealedSeizure seizure = readSeizure.read(caller, id.toString());
        return ResponseEntity.ok().eTag(Etag.of(seizure.stored().revision())).body(SeizureBody.of(seizure));
    }
}
