package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.RecentThefts;
import se.medborgarlofte.property.domain.Surroundings;

/** What was stolen lately, over HTTP. */
@RestController
@RequestMapping("/property/v1/recent-thefts")
@Tag(name = "recent-thefts", description = "Nyligen stulet, för polis. Stolen lately, for police.")
class RecentTheftController {

    private final RecentThefts recentThefts;

    RecentTheftController(RecentThefts recentThefts) {
        this.recentThefts = recentThefts;
    }

    @GetMapping
    @Operation(
            operationId = "listRecentThefts",
            summary = "Nyligen stulet nära en plats. Stolen lately near a place.",
            description =
                    "Det som stulits de senaste dagarna och fortfarande saknas, det närmaste först. Anmälningar utan "
                            + "plats är inte med. What was stolen in the latest days and is still missing, the nearest first. "
                            + "Reports without a place are left out.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<RecentTheftBody> near(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode,
            @Parameter(description = "Latitud. Latitude.", example = "55.704") @RequestParam @Min(-85) @Max(85)
                    double latitude,
            @Parameter(description = "Longitud. Longitude.", example = "13.193") @RequestParam @Min(-180) @Max(180)
                    double longitude,
            @Parameter(description = "Högst så många km bort. At most so many km away.", example = "5")
                    @RequestParam(defaultValue = "5")
                    @Min(0)
                    @Max(100)
                    double kilometres,
            @Parameter(description = "De senaste så många dagarna. The latest so many days.", example = "30")
                    @RequestParam(defaultValue = "30")
                    @Min(1)
                    @Max(730)
                    int days) {
        Surroundings near = new Surroundings(latitude, longitude, kilometres);
        List<RecentTheftBody> all = recentThefts.near(caller, municipalityCode, near, days).stream()
                .map(RecentTheftBody::of)
                .toList();
        return Page.of(all.stream().skip(page.offset()).limit(page.limit()).toList(), all.size(), page);
    }

    @GetMapping("/hot-list")
    @Operation(
            operationId = "takeHotList",
            summary = "Ta med en lista över stulna nummer. Take along a list of stolen numbers.",
            description =
                    "Nyckeln gäller bara listan och listan ett dygn. En sak kontrolleras genom att dess nummer förs "
                            + "till exakt form (NFKC, versaler, bara bokstäver och siffror) och hashas. The key holds for the list "
                            + "alone and the list for a day. A thing is checked by hashing the exact form of its number "
                            + "(NFKC, upper case, letters and digits only).")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Listan. The list.")
    ResponseEntity<HotListBody> hotList(
            Caller caller,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode) {
        return ResponseEntity.ok()
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .body(HotListBody.of(recentThefts.hotList(caller, municipalityCode)));
    }
}
