package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ConfirmMatch;
import se.medborgarlofte.property.application.ListMatches;
import se.medborgarlofte.property.application.PickCandidate;
import se.medborgarlofte.property.application.ReadMatch;
import se.medborgarlofte.property.application.RefuseMatch;
import se.medborgarlofte.property.application.ReverseMatch;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchState;

/** Matches over HTTP. */
@RestController
@RequestMapping(MatchController.PATH)
@Tag(name = "matches", description = "Träffar och beslut om dem. Matches and what is decided about them.")
class MatchController {
    static final String PATH = "/property/v1/matches";

    private final ListMatches listMatches;
    private final ReadMatch readMatch;
    private final ConfirmMatch confirmMatch;
    private final RefuseMatch refuseMatch;
    private final ReverseMatch reverseMatch;
    private final PickCandidate pickCandidate;

    MatchController(
            ListMatches listMatches,
            ReadMatch readMatch,
            ConfirmMatch confirmMatch,
            RefuseMatch refuseMatch,
            ReverseMatch reverseMatch,
            PickCandidate pickCandidate) {
        this.listMatches = listMatches;
        this.readMatch = readMatch;
        this.confirmMatch = confirmMatch;
        this.refuseMatch = refuseMatch;
        this.reverseMatch = reverseMatch;
        this.pickCandidate = pickCandidate;
    }

    @GetMapping
    @Operation(
            operationId = "listMatches",
            summary = "Lista träffar, de nyaste först. List matches, newest first.",
            description = "Utredare och poliser i kommunen där sakerna togs; ägaren visas aldrig. "
                    + "Investigators and officers of the municipality of the seizure; the owner is never shown.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<MatchBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Beslagets kommunkod. Municipality code of the seizure.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode,
            @Parameter(description = "Bara i detta läge. Only in this state.", example = "PROPOSED")
                    @RequestParam(required = false)
                    @Nullable
                    MatchState state) {
        Set<MatchState> states = state == null ? EnumSet.allOf(MatchState.class) : Set.of(state);
        return listMatches.list(caller, municipalityCode, states, page).map(MatchBody::of);
    }

    @PostMapping
    @Operation(
            operationId = "pickCandidate",
            summary = "Välj en kandidat som träff. Pick a candidate as a match.",
            description = "En utredare eller polis där saken togs; sedan beslutar två. Samma par igen är samma träff."
                    + " An investigator or officer of where the thing was seized; then two decide. The same pair again is"
                    + " the same match.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Träffen. The match.")
    ResponseEntity<MatchBody> pick(Caller caller, @Valid @RequestBody CandidateToPick picked) {
        return answer(pickCandidate.pick(caller, picked.stolen(), picked.seized()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readMatch",
            summary = "Läs en träff. Read a match.",
            description = "Varje läsning loggas. Every look is logged.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Träffen. The match.")
    ResponseEntity<MatchBody> read(Caller caller, @PathVariable UUID id) {
        return answer(readMatch.read(caller, id.toString()));
    }

    @PostMapping("/{id}/confirmations")
    @Operation(
            operationId = "confirmMatch",
            summary = "Bekräfta en träff. Confirm a match.",
            description = "Två olika personer krävs; den andra ska vara utredare. Först då får ägaren veta. "
                    + "Two different people must; the second is an investigator. Only then the owner is told.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Bekräftad. Confirmed.")
    ResponseEntity<MatchBody> confirm(Caller caller, IfMatch seen, @PathVariable UUID id) {
        return answer(confirmMatch.confirm(caller, id.toString(), seen.revision()));
    }

    @PostMapping("/{id}/refusals")
    @Operation(
            operationId = "refuseMatch",
            summary = "Avslå en träff. Refuse a match.",
            description =
                    "Två olika personer krävs; den andra ska vara utredare. Är en för och en emot avgör en tredje. Two"
                            + " different people must; the second is an investigator. Where one is for and one against, a"
                            + " third decides.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Träffen nu. The match now.")
    ResponseEntity<MatchBody> refuse(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody MatchToRefuse refusal) {
        return answer(refuseMatch.refuse(caller, id.toString(), seen.revision(), refusal.reason(), refusal.note()));
    }

    @PostMapping("/{id}/reversals")
    @Operation(
            operationId = "reverseMatch",
            summary = "Häv en bekräftad träff. Reverse a confirmed match.",
            description = "Två olika personer krävs; den andra ska vara utredare. Den som fått veta om träffen får en"
                    + " rättelse, och saken kan få en annan ägare. Two different people must; the second is an"
                    + " investigator. Whoever was told of the match gets a correction, and the thing may have"
                    + " another owner.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Träffen nu. The match now.")
    ResponseEntity<MatchBody> reverse(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody MatchToReverse reversal) {
        return answer(reverseMatch.reverse(caller, id.toString(), seen.revision(), reversal.reason(), reversal.note()));
    }

    private static ResponseEntity<MatchBody> answer(Stored<Match> match) {
        return ResponseEntity.ok().eTag(Etag.of(match.revision())).body(MatchBody.of(match));
    }
}
