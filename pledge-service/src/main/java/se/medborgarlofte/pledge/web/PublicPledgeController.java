package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import se.medborgarlofte.pledge.application.PledgeRevision;
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

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

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

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "readPublicPledge",
            summary = "Läs ett löfte till invånarna. Read a pledge to the inhabitants.",
            description =
                    "Följ det med e-post: POST /notification/v1/subscription-requests med kind PLEDGE och dess id."
                            + " Follow it by e-mail: POST /notification/v1/subscription-requests with kind PLEDGE and its id.")
    ResponseEntity<PublicPledge> read(
            Caller caller,
            HttpServletRequest http,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id) {
        PledgeRevision newest = readPublicPledge.newest(caller, id);
        LocalDate today = calendar.today();
        String tag = '"' + Long.toString(newest.revision()) + "-" + today + '"';
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(FOR_A_SECOND);
        return KnownAnswers.unlessKnown(http, answer, tag, () -> {
            Stored<Pledge> pledge = readPublicPledge.read(newest);
            answer.header(HttpHeaders.LINK, feedOf(pledge.state().municipalityCode()));
            return PublicPledge.of(pledge, today);
        });
    }

    /** The same for whoever opens its address in a browser. */
    @GetMapping(path = "/{id}", produces = HTML)
    @Hidden
    ResponseEntity<String> page(Caller caller, HttpServletRequest http, @PathVariable String id) {
        PledgeRevision newest = readPublicPledge.newest(caller, id);
        LocalDate today = calendar.today();
        Locale language = language(http);
        String tag = "\"%s-%d-%s\"".formatted(language.getLanguage(), newest.revision(), today);
        return KnownAnswers.unlessKnown(http, page(language), tag, () -> {
            PublicPledge pledge = PublicPledge.of(readPublicPledge.read(newest), today);
            return new PublicPages(language).of(pledge, listPublicPledges.nameOf(pledge.municipalityCode()));
        });
    }

    @GetMapping(produces = HTML)
    @Hidden
    ResponseEntity<String> listPage(
            Caller caller,
            @RequestParam @Pattern(regexp = "[0-9]{4}", message = "municipality-code") String municipalityCode,
            HttpServletRequest http,
            PageRequest request) {
        LocalDate today = calendar.today();
        Page<PledgeRevision> pledges = listPublicPledges.list(caller, municipalityCode, request);
        Locale language = language(http);
        return KnownAnswers.unlessKnown(
                http,
                page(language),
                PageTag.of(pledges, today).replaceFirst("\"", "\"html-" + language.getLanguage() + "-"),
                () -> new PublicPages(language)
                        .of(
                                listPublicPledges.read(pledges).map(pledge -> PublicPledge.of(pledge, today)),
                                municipalityCode,
                                listPublicPledges.nameOf(municipalityCode)));
    }

    private static ResponseEntity.BodyBuilder page(Locale language) {
        return ResponseEntity.ok()
                .cacheControl(FOR_A_SECOND)
                .varyBy("Accept", "Accept-Language")
                .header("Content-Language", language.getLanguage())
                .header("Content-Security-Policy", POLICY);
    }

    /** What the reader has chosen on the page, else what their browser asks for. */
    private static Locale language(HttpServletRequest http) {
        return switch (Objects.requireNonNullElse(http.getParameter("lang"), "")) {
            case "sv" -> Language.SWEDISH;
            case "en" -> Language.ENGLISH;
            default -> Language.of(http);
        };
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
        Page<PledgeRevision> pledges = listPublicPledges.list(caller, municipalityCode, LATEST);
        Locale language = Language.of(http);
        return KnownAnswers.unlessKnown(
                http,
                ResponseEntity.ok().cacheControl(FOR_A_SECOND).varyBy("Accept-Language"),
                PageTag.of(pledges, calendar.today()).replaceFirst("\"", "\"" + language.getLanguage() + "-"),
                () -> new AtomFeed(properties.publicBaseUri().toString(), language)
                        .of(
                                municipalityCode,
                                listPublicPledges.nameOf(municipalityCode),
                                listPublicPledges.read(pledges).items()));
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

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
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
            HttpServletRequest http,
            PageRequest request) {
        LocalDate today = calendar.today();
        Page<PledgeRevision> pledges = listPublicPledges.list(caller, municipalityCode, request);
        return KnownAnswers.unlessKnown(
                http,
                ResponseEntity.ok().cacheControl(FOR_A_SECOND).header(HttpHeaders.LINK, feedOf(municipalityCode)),
                PageTag.of(pledges, today),
                () -> listPublicPledges.read(pledges).map(pledge -> PublicPledge.of(pledge, today)));
    }

    /** Whoever reads a list or a page finds the feed by which to follow it (RFC 8288). */
    private String feedOf(String municipalityCode) {
        return "<%s/pledge/v1/public-pledges/feed?municipalityCode=%s>; rel=\"alternate\"; type=\"application/atom+xml\""
                .formatted(properties.publicBaseUri(), municipalityCode);
    }
}
