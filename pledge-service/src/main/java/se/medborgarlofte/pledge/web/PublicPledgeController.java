package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.HttpApiProperties;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.FollowUpPublicly;
import se.medborgarlofte.pledge.application.ListPublicPledges;
import se.medborgarlofte.pledge.application.ReadPublicPledge;
import se.medborgarlofte.pledge.application.SwedishCalendar;
import se.medborgarlofte.pledge.domain.Pledge;

/** Pledges in force, for anybody. */
@RestController
@RequestMapping("/pledge/v1/public-pledges")
@Tag(name = "public-pledges", description = "Gällande löften, för alla. Pledges in force, for anybody.")
class PublicPledgeController {

    /** A change must be seen within a second; what has not changed is answered 304 and costs next to nothing. */
    private static final CacheControl FOR_A_SECOND =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final ReadPublicPledge readPublicPledge;
    private final ListPublicPledges listPublicPledges;
    private final FollowUpPublicly followUpPublicly;
    private static final PageRequest LATEST = PageRequest.of(1, PageRequest.MOST);

    private final SwedishCalendar calendar;
    private final HttpApiProperties properties;

    PublicPledgeController(
            ReadPublicPledge readPublicPledge,
            ListPublicPledges listPublicPledges,
            FollowUpPublicly followUpPublicly,
            SwedishCalendar calendar,
            HttpApiProperties properties) {
        this.calendar = calendar;
        this.properties = properties;
        this.readPublicPledge = readPublicPledge;
        this.listPublicPledges = listPublicPledges;
        this.followUpPublicly = followUpPublicly;
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readPublicPledge",
            summary = "Läs ett löfte till invånarna. Read a pledge to the inhabitants.",
            description =
                    "Följ det med e-post: POST /notification/v1/subscription-requests med kind PLEDGE och dess id."
                            + " Follow it by e-mail: POST /notification/v1/subscription-requests with kind PLEDGE and its id.")
    ResponseEntity<PublicPledge> read(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id) {
        Stored<Pledge> pledge = readPublicPledge.read(caller, id);
        LocalDate today = calendar.today();
        return ResponseEntity.ok()
                .cacheControl(FOR_A_SECOND)
                .header(HttpHeaders.LINK, feedOf(pledge.state().municipalityCode()))
                .eTag('"' + Long.toString(pledge.revision()) + "-" + today + '"')
                .body(PublicPledge.of(pledge, today));
    }

    @GetMapping(path = "/feed", produces = "application/atom+xml;charset=UTF-8")
    @Operation(
            operationId = "readFeed",
            summary = "Följ en kommuns löften som Atom-flöde. Follow a municipality's pledges as an Atom feed.",
            description = "Nya löften, rättelser, förlängningar, ändringar, pauser och avslut, de senaste först."
                    + " New pledges, errata, extensions, changes, suspensions and conclusions, the latest first.")
    ResponseEntity<String> feed(
            Caller caller,
            HttpServletRequest http,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode) {
        Page<Stored<Pledge>> pledges = listPublicPledges.list(caller, municipalityCode, LATEST);
        Locale language = Language.of(http);
        return ResponseEntity.ok()
                .cacheControl(FOR_A_SECOND)
                .varyBy("Accept-Language")
                .eTag(PageTag.of(pledges, calendar.today()).replaceFirst("\"", "\"" + language.getLanguage() + "-"))
                .body(new AtomFeed(properties.publicBaseUri().toString(), language)
                        .of(municipalityCode, listPublicPledges.nameOf(municipalityCode), pledges.items()));
    }

    @GetMapping("/{id}/versions")
    @Operation(
            operationId = "readPublicVersions",
            summary = "Läs alla versioner av ett löfte och vad som skiljer dem. Read every version of a pledge and what"
                    + " differs.",
            description = "Rättelser, förlängningar och revisioner, äldst först."
                    + " Errata, extensions and revisions, oldest first.")
    ResponseEntity<PublicVersions> versions(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id) {
        Stored<Pledge> pledge = readPublicPledge.read(caller, id);
        return ResponseEntity.ok()
                .cacheControl(FOR_A_SECOND)
                .eTag(Etag.of(pledge.revision()))
                .body(new PublicVersions(PublicVersion.of(pledge.state().versions())));
    }

    @GetMapping("/{id}/follow-up")
    @Operation(
            operationId = "readPublicFollowUp",
            summary = "Läs vad som är gjort och om det hade effekt. Read what was done and whether it worked.",
            description = "Tal under fem visas inte. Numbers below five are not shown.")
    ResponseEntity<PublicFollowUp> followUp(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id) {
        PublicFollowUp followUp = PublicFollowUp.of(followUpPublicly.read(caller, id));
        return ResponseEntity.ok()
                .cacheControl(FOR_A_SECOND)
                .eTag(PageTag.ofContent(followUp))
                .body(followUp);
    }

    @GetMapping
    @Operation(
            operationId = "listPublicPledges",
            summary = "Lista en kommuns löften till invånarna. List a municipality's pledges to the inhabitants.",
            description = "Det som senast började gälla först. Följ kommunen som Atom-flöde (Link) eller med e-post"
                    + " (POST /notification/v1/subscription-requests med kind MUNICIPALITY). The one that took effect"
                    + " last comes first. Follow the municipality by its Atom feed (Link) or by e-mail (POST"
                    + " /notification/v1/subscription-requests with kind MUNICIPALITY).")
    ResponseEntity<Page<PublicPledge>> list(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode,
            PageRequest request) {
        LocalDate today = calendar.today();
        Page<Stored<Pledge>> pledges = listPublicPledges.list(caller, municipalityCode, request);
        return ResponseEntity.ok()
                .cacheControl(FOR_A_SECOND)
                .header(HttpHeaders.LINK, feedOf(municipalityCode))
                .eTag(PageTag.of(pledges, today))
                .body(pledges.map(pledge -> PublicPledge.of(pledge, today)));
    }

    /** Whoever reads a list or a page finds the feed by which to follow it (RFC 8288). */
    private String feedOf(String municipalityCode) {
        return "<%s/pledge/v1/public-pledges/feed?municipalityCode=%s>; rel=\"alternate\"; type=\"application/atom+xml\""
                .formatted(properties.publicBaseUri(), municipalityCode);
    }
}
