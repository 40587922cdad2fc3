package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.KeepCalendarFeeds;
import se.medborgarlofte.dialogue.application.ReadCalendarFeed;
import se.medborgarlofte.dialogue.calendar.VisitCalendar;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.HttpApiProperties;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Calendar feeds over HTTP. */
@RestController
@Tag(name = "calendar-feeds", description = "Dina besök i din egen kalender. Your visits in your own calendar.")
class CalendarFeedsController {

    private static final String PATH = "/dialogue/v1/calendar-feeds";
    private static final String CALENDARS = "/dialogue/v1/calendars/";
    private static final String CALENDAR = "text/calendar";
    private static final String EXAMPLE = """
        BEGIN:VCALENDAR
        PRODID:-//Medborgarloften//Dialogue//SV
        VERSION:2.0
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10@medborgarlofte.example
        SEQUENCE:0
        DTSTAMP:20270210T090000Z
        DTSTART;TZID=Europe/Stockholm:20270304T180000
        DTEND;TZID=Europe/Stockholm:20270304T193000
        SUMMARY:Årligt möte – yearly meeting
        STATUS:CONFIRMED
        END:VEVENT
        END:VCALENDAR
        """;

    private final KeepCalendarFeeds keepCalendarFeeds;
    private final ReadCalendarFeed readCalendarFeed;
    private final VisitCalendar calendar;
    private final String calendars;

    CalendarFeedsController(
            KeepCalendarFeeds keepCalendarFeeds,
            ReadCalendarFeed readCalendarFeed,
            HttpApiProperties properties,
            @Value("${dialogue.calendar.uid-domain:medborgarlofte.example}") String uidDomain) {
        this.keepCalendarFeeds = keepCalendarFeeds;
        this.readCalendarFeed = readCalendarFeed;
        this.calendar = new VisitCalendar(uidDomain);
        this.calendars = properties.publicBaseUri() + CALENDARS;
    }

    @PostMapping(PATH)
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Skapa ett kalenderflöde. Make a calendar feed.",
            description =
                    "Din kalender hämtar dina besök från adressen. Den är hemlig: vem som helst som har den ser när "
                            + "du har besök, men inte var eller om vad. Your calendar fetches your visits from the address. It "
                            + "is secret: whoever has it sees when you have visits, but neither where nor about what.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Skapat. Made.")
    ResponseEntity<CalendarFeedBody> make(Caller caller, IdempotencyKey key) {
        var told = keepCalendarFeeds.make(caller, Commands.key(key.forCaller(caller, "make-calendar-feed", "")));
        return ResponseEntity.created(URI.create(PATH + "/" + told.stored().id()))
                .eTag(Etag.of(told.stored().revision()))
                .cacheControl(CacheControl.noStore())
                .body(CalendarFeedBody.of(told, calendars));
    }

    @GetMapping(PATH)
    @Operation(
            operationId = "listCalendarFeeds",
            summary = "Lista dina kalenderflöden. List your calendar feeds.",
            description =
                    "Utan adresser: de är hemliga och visas bara när de skapas. Without addresses: they are secret "
                            + "and shown only when they are made.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "De som fungerar. Those that work.")
    Page<CalendarFeedBody> list(Caller caller, PageRequest page) {
        var all = keepCalendarFeeds.list(caller);
        var part = all.stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(CalendarFeedBody::of)
                .toList();
        return Page.of(part, all.size(), page);
    }

    @PostMapping(PATH + "/{id}/rotations")
    @Operation(
            operationId = "rotateCalendarFeed",
            summary = "Byt adress. Change the address.",
            description = "Den gamla adressen slutar fungera genast. The old address stops working at once.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Med ny adress. With a new address.")
    ResponseEntity<CalendarFeedBody> rotate(
            Caller caller, IfMatch read, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        var told = keepCalendarFeeds.rotate(caller, id.toString(), read.revision());
        return ResponseEntity.ok()
                .eTag(Etag.of(told.stored().revision()))
                .cacheControl(CacheControl.noStore())
                .body(CalendarFeedBody.of(told, calendars));
    }

    @PostMapping(PATH + "/{id}/revocations")
    @Operation(
            operationId = "revokeCalendarFeed",
            summary = "Återkalla ett kalenderflöde. Revoke a calendar feed.",
            description =
                    "Adressen slutar fungera genast och för alltid. The address stops working at once and for ever.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Återkallat. Revoked.")
    ResponseEntity<CalendarFeedBody> revoke(
            Caller caller, IfMatch read, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        var revoked = keepCalendarFeeds.revoke(caller, id.toString(), read.revision());
        return ResponseEntity.ok().eTag(Etag.of(revoked.revision())).body(CalendarFeedBody.of(revoked));
    }

    @GetMapping(path = CALENDARS + "{token}", produces = CALENDAR)
    @Operation(
            operationId = "readCalendar",
            summary = "Hämta en kalender. Fetch a calendar.",
            description = "För kalenderprogram, utan inloggning: adressen är nyckeln. For calendar programs, without "
                    + "signing in: the address is the key.")
    @ApiResponse(
            responseCode = "200",
            description = "Kalendern. The calendar.",
            content =
                    @Content(
                            mediaType = CALENDAR,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<byte[]> calendar(
            Caller caller,
            @Parameter(
                            description = "Adressens hemlighet. The address's secret.",
                            example = "3b1f0a9c5d7e2f4a6b8c0d1e3f5a7b9c1d3e5f7a9b0c2d4e6f8a1b3c5d7e9f0a")
                    @PathVariable
                    String token) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(calendar.write(readCalendarFeed.read(caller, token)).getBytes(StandardCharsets.UTF_8));
    }
}
