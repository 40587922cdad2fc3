package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.notification.application.feed.PullFeed;
import se.medborgarlofte.notification.application.feed.RetractEvent;

/** The feed itself over HTTP. */
@RestController
@RequestMapping("/notification/v1/feed")
@Tag(name = "feed", description = "Flödet av händelser för andra myndigheter. The feed of events for other agencies.")
class FeedController {

    private final PullFeed pullFeed;
    private final RetractEvent retractEvent;

    FeedController(PullFeed pullFeed, RetractEvent retractEvent) {
        this.pullFeed = pullFeed;
        this.retractEvent = retractEvent;
    }

    @GetMapping("/events")
    @Operation(
            operationId = "readFeed",
            summary = "Hämta händelser efter en markör. Fetch events after a cursor.",
            description =
                    "Börja med 0 eller med markören från nuläget. Bara det ni får ta del av idag; sparas 400 dagar. "
                            + "Begin with 0 or with the cursor of the snapshot. Only what you may learn today; kept 400 days.")
    @ApiResponse(responseCode = "200", description = "En del av flödet. A part of the feed.")
    FeedPart events(
            Caller caller,
            @Parameter(description = "Markören. The cursor.", example = "0") @RequestParam(defaultValue = "0") @Min(0)
                    long after,
            @Parameter(description = "Högst så många. At most so many.", example = "100")
                    @RequestParam(defaultValue = "100")
                    @Min(1)
                    @Max(100)
                    int limit) {
        return FeedPart.of(pullFeed.events(caller, after, limit));
    }

    @GetMapping("/snapshot")
    @Operation(
            operationId = "readFeedSnapshot",
            summary = "Hämta nuläget att börja från. Fetch the current state to start from.",
            description =
                    "I delar: ange next och continueAfter från förra delen. In parts: name next and continueAfter "
                            + "of the part before.")
    @ApiResponse(responseCode = "200", description = "En del av nuläget. A part of the current state.")
    SnapshotPart snapshot(
            Caller caller,
            @Parameter(description = "next från förra delen. next of the part before.", example = "pledge:0192f7a1")
                    @RequestParam(defaultValue = "")
                    String after,
            @Parameter(
                            description = "continueAfter från första delen. continueAfter of the first part.",
                            example = "1042")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    long continueAfter,
            @Parameter(description = "Högst så många. At most so many.", example = "100")
                    @RequestParam(defaultValue = "100")
                    @Min(1)
                    @Max(100)
                    int limit) {
        return SnapshotPart.of(pullFeed.snapshot(caller, after, continueAfter, limit));
    }

    @PostMapping("/retractions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "retractFeedEvent",
            summary = "Ta tillbaka en händelse. Retract an event.",
            description =
                    "Alla som kan ha fått den får veta att den var fel. Loggas. Everyone who may have got it is told "
                            + "that it was wrong. Audited.")
    @ApiResponse(responseCode = "202", description = "Återtagandet är på väg. The retraction is on its way.")
    void retract(Caller caller, @Valid @RequestBody RetractionToMake retraction) {
        retractEvent.retract(caller, retraction.eventId().toString(), retraction.reason());
    }
}
