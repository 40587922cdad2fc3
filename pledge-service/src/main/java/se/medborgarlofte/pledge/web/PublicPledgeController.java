package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.ListPublicPledges;
import se.medborgarlofte.pledge.application.ReadPublicPledge;
import se.medborgarlofte.pledge.domain.Pledge;

/** Pledges in force, for anybody. */
@RestController
@RequestMapping("/pledge/v1/public-pledges")
@Tag(name = "public-pledges", description = "Gällande löften, för alla. Pledges in force, for anybody.")
class PublicPledgeController {

    /** A pledge stands for months; a minute keeps a popular page cheap and nobody waits long for a change. */
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final ReadPublicPledge readPublicPledge;
    private final ListPublicPledges listPublicPledges;

    PublicPledgeController(ReadPublicPledge readPublicPledge, ListPublicPledges listPublicPledges) {
        this.readPublicPledge = readPublicPledge;
        this.listPublicPledges = listPublicPledges;
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readPublicPledge",
            summary = "Läs ett löfte till invånarna. Read a pledge to the inhabitants.")
    ResponseEntity<PublicPledge> read(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id) {
        Stored<Pledge> pledge = readPublicPledge.read(caller, id);
        return ResponseEntity.ok()
                .cacheControl(FOR_A_MINUTE)
                .eTag(Etag.of(pledge.revision()))
                .body(PublicPledge.of(pledge));
    }

    @GetMapping
    @Operation(
            operationId = "listPublicPledges",
            summary = "Lista en kommuns löften till invånarna. List a municipality's pledges to the inhabitants.",
            description = "Det som senast började gälla först. The one that took effect last comes first.")
    ResponseEntity<Page<PublicPledge>> list(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode,
            PageRequest request) {
        Page<Stored<Pledge>> pledges = listPublicPledges.list(caller, municipalityCode, request);
        return ResponseEntity.ok()
                .cacheControl(FOR_A_MINUTE)
                .eTag(PageTag.of(pledges))
                .body(pledges.map(PublicPledge::of));
    }
}
