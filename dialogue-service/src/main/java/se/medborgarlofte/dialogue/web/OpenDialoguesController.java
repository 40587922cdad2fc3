package se.medborgarlofte.dialogue.web;

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
import se.medborgarlofte.dialogue.application.AnnounceDialogue;
import se.medborgarlofte.dialogue.domain.OpenDialogue;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Citizen dialogues over HTTP. */
@RestController
@RequestMapping(OpenDialoguesController.PATH)
@Tag(
        name = "open-dialogues",
        description = "Medborgardialoger dit alla är välkomna. Citizen dialogues to which everybody is invited.")
class OpenDialoguesController {

    static final String PATH = "/dialogue/v1/open-dialogues";

    private final AnnounceDialogue announceDialogue;

    OpenDialoguesController(AnnounceDialogue announceDialogue) {
        this.announceDialogue = announceDialogue;
    }

    @PostMapping
    @Operation(
            operationId = "announceDialogue",
            summary = "Bjud in till en medborgardialog. Announce a citizen dialogue.",
            description =
                    "För samordnare och polis i kommunen; allt i den är offentligt. For coordinators and police in "
                            + "the municipality; everything in it is public.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Utlyst. Announced.")
    ResponseEntity<Created> announce(
            Caller caller, IdempotencyKey key, @Valid @RequestBody OpenDialogueBodies.ToAnnounce dialogue) {
        var announced = announceDialogue.announce(
                caller, Commands.key(key.forCaller(caller, "announce-dialogue", dialogue)), dialogue.toAnnounce());
        return Created.in(PATH, announced.id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readOpenDialogue",
            summary = "Läs en medborgardialog. Read a citizen dialogue.",
            description = "För alla, utan inloggning. For everybody, without signing in.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Medborgardialogen. It.")
    ResponseEntity<OpenDialogueBodies.Shown> read(
            Caller caller, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(announceDialogue.read(caller, id.toString()));
    }

    @GetMapping
    @Operation(
            operationId = "listOpenDialogues",
            summary = "Lista kommande medborgardialoger. List citizen dialogues that are coming up.",
            description = "För alla, utan inloggning; den närmaste först. For everybody, without signing in; the next "
                    + "first.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<OpenDialogueBodies.Shown> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode) {
        return Lists.page(
                announceDialogue.comingUp(caller, municipalityCode, Lists.range(page)),
                page,
                OpenDialogueBodies.Shown::of);
    }

    @PostMapping("/{id}/cancellations")
    @Operation(
            operationId = "cancelDialogue",
            summary = "Ställ in en medborgardialog. Call a citizen dialogue off.",
            description = "Den visas som inställd. It is shown as called off.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Den nu. It now.")
    ResponseEntity<OpenDialogueBodies.Shown> cancel(
            Caller caller, IfMatch read, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(announceDialogue.cancel(caller, id.toString(), read.revision()));
    }

    private static ResponseEntity<OpenDialogueBodies.Shown> answer(Stored<OpenDialogue> dialogue) {
        return ResponseEntity.ok().eTag(Etag.of(dialogue.revision())).body(OpenDialogueBodies.Shown.of(dialogue));
    }
}
