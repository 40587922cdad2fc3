package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.HttpApiProperties;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.ListPublicPledges;
import se.medborgarlofte.pledge.application.PledgeRevision;
import se.medborgarlofte.pledge.application.SwedishCalendar;
import se.medborgarlofte.pledge.domain.Pledge;

/** Everything public as open data: JSON, CSV and a catalogue entry by DCAT-AP-SE. */
@RestController
@RequestMapping(OpenDataController.PATH)
@Tag(name = "open-data", description = "Öppna data. Open data.")
class OpenDataController {

    static final String PATH = "/pledge/v1/open-data";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final CacheControl FOR_A_SECOND =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final ListPublicPledges listPublicPledges;
    private final SwedishCalendar calendar;
    private final HttpApiProperties properties;

    OpenDataController(ListPublicPledges listPublicPledges, SwedishCalendar calendar, HttpApiProperties properties) {
        this.listPublicPledges = listPublicPledges;
        this.calendar = calendar;
        this.properties = properties;
    }

    @GetMapping(path = "/pledges", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "readOpenPledges",
            summary = "Alla löften i landet som öppna data. Every pledge of the country as open data.",
            description = "Det som senast började gälla först; som JSON, eller CSV med Accept: text/csv."
                    + " The one that took effect last comes first; as JSON, or CSV with Accept: text/csv.")
    ResponseEntity<Page<PublicPledge>> json(Caller caller, HttpServletRequest http, PageRequest request) {
        LocalDate today = calendar.today();
        Page<PledgeRevision> pledges = listPublicPledges.everywhere(caller, request);
        return KnownAnswers.unlessKnown(
                http,
                ResponseEntity.ok().cacheControl(FOR_A_SECOND),
                PageTag.of(pledges, today),
                () -> listPublicPledges.read(pledges).map(pledge -> PublicPledge.of(pledge, today)));
    }

    @GetMapping(path = "/pledges", produces = CSV)
    @Hidden
    ResponseEntity<String> csv(Caller caller, HttpServletRequest http, PageRequest request) {
        Page<PledgeRevision> pledges = listPublicPledges.everywhere(caller, request);
        return KnownAnswers.unlessKnown(
                http,
                ResponseEntity.ok().cacheControl(FOR_A_SECOND),
                PageTag.of(pledges, calendar.today()),
                () -> csv(listPublicPledges.read(pledges)));
    }

    private static String csv(Page<Stored<Pledge>> pledges) {
        Csv csv = new Csv()
                .row(
                        "id",
                        "municipalityCode",
                        "state",
                        "titleSv",
                        "titleEn",
                        "problemCategory",
                        "effectiveFrom",
                        "validUntil",
                        "result");
        pledges.items().forEach(stored -> row(csv, stored));
        return csv.text();
    }

    private static void row(Csv csv, Stored<Pledge> stored) {
        Pledge pledge = stored.state();
        ConclusionView conclusion = PledgeView.concluded(pledge);
        csv.row(
                stored.id(),
                pledge.municipalityCode(),
                pledge.stage().state(),
                pledge.content().title().swedish(),
                pledge.content().title().english(),
                pledge.content().problemCategory(),
                pledge.stage().effective().map(LocalDate::toString).orElse(""),
                pledge.content().validUntil(),
                conclusion == null ? "" : conclusion.result());
    }

    @GetMapping(path = "/catalog", produces = "application/ld+json")
    @Operation(
            operationId = "readCatalog",
            summary = "Datakatalog enligt DCAT-AP-SE. Data catalogue by DCAT-AP-SE.",
            description = "Skördas av dataportal.se. Harvested by dataportal.se.")
    ResponseEntity<Map<String, Object>> catalog() {
        return ResponseEntity.ok()
                .body(new DcatCatalog(properties.publicBaseUri().toString()).document());
    }
}
