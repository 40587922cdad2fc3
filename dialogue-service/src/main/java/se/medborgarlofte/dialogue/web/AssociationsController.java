package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.medborgarlofte.dialogue.application.KeepAssociation;
import se.medborgarlofte.dialogue.application.ListAssociations;
import se.medborgarlofte.dialogue.application.RegisterAssociation;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Associations over HTTP. */
@RestController
@RequestMapping(AssociationsController.PATH)
@Tag(
        name = "associations",
        description = "Grannsamverkan, villaföreningar och andra. Neighbourhood watches, homeowners and others.")
class AssociationsController {

    static final String PATH = "/dialogue/v1/associations";

    private final RegisterAssociation registerAssociation;
    private final KeepAssociation keepAssociation;
    private final ListAssociations listAssociations;

    AssociationsController(
            RegisterAssociation registerAssociation,
            KeepAssociation keepAssociation,
            ListAssociations listAssociations) {
        this.registerAssociation = registerAssociation;
        this.keepAssociation = keepAssociation;
        this.listAssociations = listAssociations;
    }

    @PostMapping
    @Operation(
            operationId = "registerAssociation",
            summary = "Registrera en förening. Register an association.",
            description = "För samordnaren i kommunen. Namnet är identiteten: samma namn igen är samma förening. "
                    + "For the coordinator. The name is the identity: the same name again is the same association.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Registrerad. Registered.")
    ResponseEntity<Created> register(
            Caller caller, IdempotencyKey key, @Valid @RequestBody AssociationToRegister association) {
        String bodyHash =
                key.forCaller(caller, "register-association", association).bodyHash();
        return Created.in(
                PATH,
                registerAssociation
                        .register(caller, bodyHash, association.toRegister())
                        .id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readAssociation",
            summary = "Läs en förening. Read an association.",
            description =
                    "För dess kontaktombud, och för samordnare och polis i kommunen. For its contact persons, and "
                            + "for coordinators and police in the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Föreningen. The association.")
    ResponseEntity<AssociationBody> read(
            Caller caller, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(keepAssociation.read(caller, id.toString()));
    }

    @GetMapping
    @Operation(
            operationId = "listAssociations",
            summary = "Lista föreningar efter namn. List associations by name.",
            description = "De där man är kontaktombud (mine=true), eller en kommuns. Those one is a contact person of "
                    + "(mine=true), or a municipality's.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<AssociationBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Bara egna. Only one's own.", example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean mine,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam(required = false)
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    @Nullable
                    String municipalityCode) {
        var found = listAssociations.list(caller, Lists.scope(mine, municipalityCode, caller), Lists.range(page));
        return Lists.page(found, page, AssociationBody::of);
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "describeAssociation",
            summary = "Ändra en förening. Change an association.",
            description = "Slag, område och antal hushåll. Kind, district and number of households.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Föreningen nu. It now.")
    ResponseEntity<AssociationBody> describe(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id,
            @Valid @RequestBody AssociationToDescribe description) {
        return answer(keepAssociation.describe(caller, id.toString(), read.revision(), description.toDescription()));
    }

    @PostMapping("/{id}/contacts")
    @Operation(
            operationId = "nameContact",
            summary = "Utse ett kontaktombud. Name a contact person.",
            description = "Ett nytt huvudkontaktombud gör det förra till kontaktombud. A new head contact makes the "
                    + "previous one a contact.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Föreningen nu. It now.")
    ResponseEntity<AssociationBody> name(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id,
            @Valid @RequestBody ContactBody contact) {
        return answer(keepAssociation.name(caller, id.toString(), read.revision(), contact.toContact()));
    }

    @DeleteMapping("/{id}/contacts/{personId}")
    @Operation(
            operationId = "releaseContact",
            summary = "Entlediga ett kontaktombud. Release a contact person.",
            description = "Personen får inte längre föreningens utskick. The person no longer gets what the "
                    + "association is sent.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Föreningen nu. It now.")
    ResponseEntity<AssociationBody> release(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id,
            @Parameter(description = "Personens identitet. The person's identifier.") @PathVariable UUID personId) {
        return answer(keepAssociation.release(caller, id.toString(), read.revision(), personId.toString()));
    }

    @PostMapping("/{id}/confirmations")
    @Operation(
            operationId = "confirmAssociation",
            summary = "Bekräfta att föreningen finns kvar. Confirm that the association is alive.",
            description = "Ett kontaktombud eller samordnaren, en gång om året. A contact person or the coordinator, "
                    + "once a year.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Föreningen nu. It now.")
    ResponseEntity<AssociationBody> confirm(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id,
            @Valid @RequestBody HouseholdsBody size) {
        return answer(keepAssociation.confirm(caller, id.toString(), read.revision(), size.households()));
    }

    @PostMapping("/{id}/closures")
    @Operation(
            operationId = "closeAssociation",
            summary = "Avsluta en förening. Close an association.",
            description = "Den finns kvar i historiken. It stays in the history.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Föreningen nu. It now.")
    ResponseEntity<AssociationBody> close(
            Caller caller, IfMatch read, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(keepAssociation.close(caller, id.toString(), read.revision()));
    }

    private static ResponseEntity<AssociationBody> answer(Stored<Association> association) {
        return ResponseEntity.ok().eTag(Etag.of(association.revision())).body(AssociationBody.of(association));
    }
}
