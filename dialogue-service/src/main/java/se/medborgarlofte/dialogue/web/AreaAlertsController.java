package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.DecideAreaAlert;
import se.medborgarlofte.dialogue.domain.AlertState;
import se.medborgarlofte.dialogue.domain.AreaAlert;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Alerts about areas over HTTP. */
@RestController
@RequestMapping(AreaAlertsController.PATH)
@Tag(
        name = "area-alerts",
        description = "Texter om fler stölder än vanligt, att skicka vidare. Texts about more thefts than usual.")
class AreaAlertsController {

    static final String PATH = "/dialogue/v1/area-alerts";

    private final DecideAreaAlert decideAreaAlert;

    AreaAlertsController(DecideAreaAlert decideAreaAlert) {
        this.decideAreaAlert = decideAreaAlert;
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readAreaAlert",
            summary = "Läs en text att skicka vidare. Read a text to forward.",
            description = "För kontaktombud, samordnare och polis i kommunen; ett utkast bara för polis. For contact "
                    + "persons, coordinators and police in the municipality; a draft for police only.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Texten. The text.")
    ResponseEntity<AreaAlertBody> read(
            Caller caller,
            HttpServletRequest request,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(decideAreaAlert.read(caller, id.toString()), Language.of(request));
    }

    @GetMapping
    @Operation(
            operationId = "listAreaAlerts",
            summary = "Lista texter att skicka vidare. List texts to forward.",
            description = "Den nyaste månaden först; bara polis ser annat än godkända. The newest month first; only "
                    + "police see other than approved ones.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<AreaAlertBody> list(
            Caller caller,
            PageRequest page,
            HttpServletRequest request,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            @Parameter(description = "Bara i det läget. Only in this state.", example = "DRAFT")
                    @RequestParam(required = false)
                    @Nullable
                    AlertState state) {
        Locale language = Language.of(request);
        return Lists.page(
                decideAreaAlert.list(caller, municipalityCode, state, Lists.range(page)),
                page,
                alert -> body(alert, language));
    }

    @PostMapping("/{id}/approvals")
    @Operation(
            operationId = "approveAreaAlert",
            summary = "Godkänn texten. Approve the text.",
            description = "Kontaktombuden i kommunen får den, med ett slutdatum. The contact persons of the "
                    + "municipality get it, with an end date.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Texten nu. It now.")
    ResponseEntity<AreaAlertBody> approve(
            Caller caller,
            IfMatch read,
            HttpServletRequest request,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(decideAreaAlert.approve(caller, id.toString(), read.revision()), Language.of(request));
    }

    @PostMapping("/{id}/rejections")
    @Operation(
            operationId = "rejectAreaAlert",
            summary = "Godkänn den inte. Do not approve it.",
            description = "Ingen får texten. Nobody gets the text.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Texten nu. It now.")
    ResponseEntity<AreaAlertBody> reject(
            Caller caller,
            IfMatch read,
            HttpServletRequest request,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(decideAreaAlert.reject(caller, id.toString(), read.revision()), Language.of(request));
    }

    private ResponseEntity<AreaAlertBody> answer(Stored<AreaAlert> alert, Locale language) {
        return ResponseEntity.ok().eTag(Etag.of(alert.revision())).body(body(alert, language));
    }

    private AreaAlertBody body(Stored<AreaAlert> alert, Locale language) {
        return AreaAlertBody.of(alert, decideAreaAlert.mayBeForwarded(alert.state()), language);
    }
}
