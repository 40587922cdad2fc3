package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ListCandidateLists;
import se.medborgarlofte.property.application.ReadCandidates;
import se.medborgarlofte.property.domain.ThingRef;

/** Candidates over HTTP. */
@RestController
@RequestMapping("/property/v1")
@Tag(name = "candidates", description = "Kandidater, förklarade. Candidates, explained.")
class CandidateController {
    private static final String MOST = "Högst så många kandidater. At most so many candidates.";

    private final ReadCandidates readCandidates;
    private final ListCandidateLists listCandidateLists;

    CandidateController(ReadCandidates readCandidates, ListCandidateLists listCandidateLists) {
        this.readCandidates = readCandidates;
        this.listCandidateLists = listCandidateLists;
    }

    @GetMapping("/seizures/{id}/items/{itemId}/candidates")
    @Operation(
            operationId = "readCandidatesOfSeizedThing",
            summary = "Vems kan den beslagtagna saken vara? Whose may the seized thing be?",
            description = "Utredare och poliser där saken togs. Kandidater från hela landet visas med skäl och"
                    + " ärendenummer, aldrig med ägare; varje läsning loggas. Investigators and officers of where it was"
                    + " seized. Candidates from everywhere are shown with reasons and case number, never with an owner;"
                    + " every look is logged.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Kandidaterna. The candidates.")
    CandidatesBody ofSeizedThing(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @Parameter(description = MOST, example = "10") @RequestParam(defaultValue = "10") @Min(1) @Max(100)
                    int most,
            HttpServletRequest request) {
        ThingRef thing = ThingRef.seized(id.toString(), itemId.toString());
        return CandidatesBody.of(readCandidates.read(caller, thing, most), Language.of(request));
    }

    @GetMapping("/theft-reports/{id}/items/{itemId}/candidates")
    @Operation(
            operationId = "readCandidatesOfStolenThing",
            summary = "Har polisen den stulna saken? Do the police have the stolen thing?",
            description =
                    "Utredare och poliser där saken stals; varje läsning loggas. Investigators and officers of where "
                            + "it was stolen; every look is logged.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Kandidaterna. The candidates.")
    CandidatesBody ofStolenThing(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @Parameter(description = MOST, example = "10") @RequestParam(defaultValue = "10") @Min(1) @Max(100)
                    int most,
            HttpServletRequest request) {
        ThingRef thing = ThingRef.stolen(id.toString(), itemId.toString());
        return CandidatesBody.of(readCandidates.read(caller, thing, most), Language.of(request));
    }

    @GetMapping("/candidate-lists")
    @Operation(
            operationId = "listCandidateLists",
            summary = "Lista saker med kandidater, senaste ändring först. List things with candidates, latest change"
                    + " first.",
            description = "Utredare och poliser i kommunen. En sak flyttas fram bara när något verkligen har ändrats."
                    + " Investigators and officers of the municipality. A thing moves up only when something"
                    + " really changed.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<CandidateListBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode,
            @Parameter(description = "Stulet eller beslagtaget. Stolen or seized.", example = "SEIZED")
                    @RequestParam(defaultValue = "SEIZED")
                    ThingRef.Side side) {
        return listCandidateLists
                .list(caller, municipalityCode, side, page)
                .map(list -> CandidateListBody.of(list.state()));
    }
}
