package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.ChangeRepresentative;
import se.medborgarlofte.dialogue.application.ListRepresentatives;
import se.medborgarlofte.dialogue.application.RegisterRepresentative;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Those who can come to visits, over HTTP. */
@RestController
@RequestMapping(RepresentativesController.PATH)
@Tag(
        name = "representatives",
        description = "De som kan komma på besök, och när. Those who can come to visits, and when.")
class RepresentativesController {

    static final String PATH = "/dialogue/v1/representatives";

    private final RegisterRepresentative registerRepresentative;
    private final ChangeRepresentative changeRepresentative;
    private final ListRepresentatives listRepresentatives;

    RepresentativesController(
            RegisterRepresentative registerRepresentative,
            ChangeRepresentative changeRepresentative,
            ListRepresentatives listRepresentatives) {
        this.registerRepresentative = registerRepresentative;
        this.changeRepresentative = changeRepresentative;
        this.listRepresentatives = listRepresentatives;
    }

    @PostMapping
    @Operation(
            operationId = "registerRepresentative",
            summary = "Ge någon mandat att komma på besök. Give somebody the mandate to come to visits.",
            description = "Polisens chef i området för polisen, samordnaren för kommunen. En person registreras en "
                    + "gång; finns den redan, ändra den. The police chief of the area for the police, the "
                    + "coordinator for the municipality. A person is registered once; change one who is there already.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Registrerad. Registered.")
    ResponseEntity<Created> register(
            Caller caller, IdempotencyKey key, @Valid @RequestBody RepresentativeToRegister person) {
        String bodyHash =
                key.forCaller(caller, "register-representative", person).bodyHash();
        return Created.in(
                PATH,
                registerRepresentative
                        .register(caller, bodyHash, person.toRegister())
                        .id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readRepresentative",
            summary = "Läs när någon kan komma. Read when somebody can come.",
            description = "För personen själv och den egna myndigheten i området. "
                    + "For the person themself and their own authority in the area.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Personen. The person.")
    ResponseEntity<RepresentativeBody> read(
            Caller caller, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(changeRepresentative.read(caller, id.toString()));
    }

    @GetMapping
    @Operation(
            operationId = "listRepresentatives",
            summary = "Lista dem som kan komma i en kommun. List those who can come in a municipality.",
            description = "Bara den egna myndighetens. Only those of one's own authority.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida av listan. One page.")
    Page<RepresentativeBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode) {
        return Lists.page(
                listRepresentatives.list(caller, municipalityCode, Lists.range(page)), page, RepresentativeBody::of);
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changeRepresentative",
            summary = "Ändra mandat, arbetstid och restid. Change mandates, working hours and travel.",
            description = "Besök som redan är bokade ligger kvar. Visits that are booked already stay.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Personen nu. The person now.")
    ResponseEntity<RepresentativeBody> change(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id,
            @Valid @RequestBody DiaryBody diary) {
        return answer(changeRepresentative.change(caller, id.toString(), read.revision(), diary.toDiary()));
    }

    @PostMapping("/{id}/absences")
    @Operation(
            operationId = "reportAbsence",
            summary = "Anmäl frånvaro. Report an absence.",
            description = "Under tiden föreslås personen inte. Meanwhile the person is not proposed.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Personen nu. The person now.")
    ResponseEntity<RepresentativeBody> reportAbsence(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id,
            @Valid @RequestBody AbsenceToReport absence) {
        return answer(
                changeRepresentative.reportAbsence(caller, id.toString(), read.revision(), absence.of(id.toString())));
    }

    @DeleteMapping("/{id}/absences/{absenceId}")
    @Operation(
            operationId = "withdrawAbsence",
            summary = "Ta tillbaka en frånvaro. Withdraw an absence.",
            description = "Personen kan föreslås igen den tiden. The person may be proposed again at that time.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Personen nu. The person now.")
    ResponseEntity<RepresentativeBody> withdrawAbsence(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id,
            @Parameter(description = "Frånvarons identitet. The absence's identifier.") @PathVariable UUID absenceId) {
        return answer(
                changeRepresentative.withdrawAbsence(caller, id.toString(), read.revision(), absenceId.toString()));
    }

    private static ResponseEntity<RepresentativeBody> answer(Stored<Representative> representative) {
        return ResponseEntity.ok().eTag(Etag.of(representative.revision())).body(RepresentativeBody.of(representative));
    }
}
