package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.AdvanceMarkReading;
import se.medborgarlofte.property.application.BeginMarkReading;
import se.medborgarlofte.property.application.ReadMarkReading;
import se.medborgarlofte.property.domain.MarkReading;

/** Readings of markings over HTTP. */
@RestController
@RequestMapping(MarkReadingController.PATH)
@Tag(name = "mark-readings", description = "Avläsning av märkningar. Reading of markings.")
class MarkReadingController {

    static final String PATH = "/property/v1/mark-readings";

    private final BeginMarkReading beginMarkReading;
    private final AdvanceMarkReading advanceMarkReading;
    private final ReadMarkReading readMarkReading;

    MarkReadingController(
            BeginMarkReading beginMarkReading, AdvanceMarkReading advanceMarkReading, ReadMarkReading readMarkReading) {
        this.beginMarkReading = beginMarkReading;
        this.advanceMarkReading = advanceMarkReading;
        this.readMarkReading = readMarkReading;
    }

    @PostMapping
    @Operation(
            operationId = "beginMarkReading",
            summary = "Börja läsa av en märkning. Begin to read a marking.",
            description = "En läsbar kod ger svaret direkt; annars tas ett prov. "
                    + "A readable code is the answer at once; otherwise a sample is taken.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Påbörjad. Begun.")
    ResponseEntity<Created> begin(Caller caller, IdempotencyKey key, @Valid @RequestBody MarkToRead mark) {
        var created = beginMarkReading.begin(
                caller, Commands.key(key.forCaller(caller, "begin-mark-reading", mark)), mark.toMark());
        return Created.in(PATH, created.stored().id());
    }

    @PostMapping("/{id}/samples")
    @Operation(
            operationId = "takeSample",
            summary = "Notera att provet är taget. Record that the sample is taken.",
            description = "Polis i kommunen. Police of the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Avläsningen. The reading.")
    ResponseEntity<MarkReadingBody> sample(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody SampleToTake sample) {
        return answer(advanceMarkReading.sample(caller, id.toString(), seen.revision(), sample.sampleNumber()));
    }

    @PostMapping("/{id}/dispatches")
    @Operation(
            operationId = "sendSample",
            summary = "Notera att provet är skickat. Record that the sample is sent.",
            description = "Från nu frågas leverantörerna, i den ordning som färgen antyder. "
                    + "From now on the suppliers are asked, in the order that the colour hints at.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Avläsningen. The reading.")
    ResponseEntity<MarkReadingBody> send(Caller caller, IfMatch seen, @PathVariable UUID id) {
        return answer(advanceMarkReading.send(caller, id.toString(), seen.revision()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readMarkReading",
            summary = "Följ en avläsning. Follow a reading.",
            description = "Polis i kommunen; koden visas inte. Police of the municipality; the code is not shown.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Avläsningen. The reading.")
    ResponseEntity<MarkReadingBody> read(Caller caller, @PathVariable UUID id) {
        return answer(readMarkReading.read(caller, id.toString()));
    }

    @GetMapping
    @Operation(
            operationId = "listMarkReadings",
            summary = "Lista en kommuns avläsningar. List a municipality's readings.",
            description = "De senaste först. Latest first.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<MarkReadingBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode) {
        return readMarkReading.list(caller, municipalityCode, page).map(MarkReadingBody::of);
    }

    private static ResponseEntity<MarkReadingBody> answer(Stored<MarkReading> reading) {
        return ResponseEntity.ok().eTag(Etag.of(reading.revision())).body(MarkReadingBody.of(reading));
    }
}
