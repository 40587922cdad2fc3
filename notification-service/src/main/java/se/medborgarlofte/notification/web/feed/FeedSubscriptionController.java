package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.feed.ManageFeedSubscription;
import se.medborgarlofte.notification.application.feed.PlayInSandbox;
import se.medborgarlofte.notification.application.feed.Reconcile;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;
import se.medborgarlofte.notification.domain.feed.SigningSecret;

/** Agencies' endpoints over HTTP. */
@RestController
@RequestMapping(FeedSubscriptionController.PATH)
@Tag(
        name = "feed-subscriptions",
        description = "Mottagare av händelser hos andra myndigheter. Receivers of events at other agencies.")
class FeedSubscriptionController {

    static final String PATH = "/notification/v1/feed-subscriptions";

    private final ManageFeedSubscription manage;
    private final Reconcile reconcile;
    private final PlayInSandbox playInSandbox;

    FeedSubscriptionController(ManageFeedSubscription manage, Reconcile reconcile, PlayInSandbox playInSandbox) {
        this.manage = manage;
        this.reconcile = reconcile;
        this.playInSandbox = playInSandbox;
    }

    @PostMapping
    @Operation(
            operationId = "registerFeedSubscription",
            summary = "Registrera en mottagare av händelser. Register a receiver of events.",
            description = "Adressen får en utmaning och bevisar sig genom att svara 200 med {\"challenge\": samma "
                    + "värde}. Leveranser är CloudEvents i JSON, signerade enligt Standard Webhooks och numrerade från 1 "
                    + "utan luckor. The address gets a challenge and proves itself by answering 200 with "
                    + "{\"challenge\": the same value}. Deliveries are CloudEvents in JSON, signed by Standard Webhooks "
                    + "and numbered from 1 without gaps.")
    @ApiResponse(responseCode = "201", description = "Registrerad, ännu inte bevisad. Registered, not proven yet.")
    ResponseEntity<Created> register(
            Caller caller, IdempotencyKey key, @Valid @RequestBody FeedSubscriptionToRegister body) {
        KeyedCommand command = key.forCaller(caller, "register-feed-subscription", body);
        CommandKey commandKey = new CommandKey(command.id(), command.bodyHash());
        manage.register(caller, commandKey, body.endpoint(), body.choice(), body.forSandbox());
        return Created.in(PATH, command.id());
    }

    @GetMapping
    @Operation(
            operationId = "listFeedSubscriptions",
            summary = "Lista era mottagare. List your receivers.",
            description = "Nyast först. Newest first.")
    @ApiResponse(responseCode = "200", description = "En sida av listan. One page of the list.")
    Page<FeedSubscriptionBody> list(Caller caller, PageRequest page) {
        return manage.list(caller, page).map(FeedSubscriptionBody::of);
    }

    @GetMapping("/{subscriptionId}")
    @Operation(
            operationId = "readFeedSubscription",
            summary = "Läs en mottagare. Read a receiver.",
            description = "Med läget. With its state.")
    @ApiResponse(responseCode = "200", description = "Mottagaren. The receiver.")
    ResponseEntity<FeedSubscriptionBody> read(
            Caller caller,
            @Parameter(description = "Mottagarens identitet. The receiver's id.") @PathVariable UUID subscriptionId) {
        FeedSubscription subscription = manage.read(caller, subscriptionId.toString());
        return ResponseEntity.ok().eTag(Etag.of(subscription.revision())).body(FeedSubscriptionBody.of(subscription));
    }

    @DeleteMapping("/{subscriptionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "endFeedSubscription",
            summary = "Avsluta en mottagare. End a receiver.",
            description = "Inget mer levereras. Nothing more is delivered.")
    @ApiResponse(responseCode = "204", description = "Avslutad. Ended.")
    void end(
            Caller caller,
            IfMatch version,
            @Parameter(description = "Mottagarens identitet. The receiver's id.") @PathVariable UUID subscriptionId) {
        manage.end(caller, subscriptionId.toString(), version.revision());
    }

    @PostMapping("/{subscriptionId}/challenges")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "challengeFeedSubscription",
            summary = "Be om en ny utmaning. Ask for another challenge.",
            description = "Slår också på en mottagare som stängts av; den fortsätter där den slutade. Also switches a "
                    + "receiver on again; it goes on where it stopped.")
    @ApiResponse(responseCode = "202", description = "Utmaningen skickas. The challenge is sent.")
    void challenge(
            Caller caller,
            @Parameter(description = "Mottagarens identitet. The receiver's id.") @PathVariable UUID subscriptionId) {
        manage.challengeAgain(caller, subscriptionId.toString());
    }

    @GetMapping("/{subscriptionId}/signing-secrets")
    @Operation(
            operationId = "readSigningSecrets",
            summary = "Läs nycklarna som leveranser signeras med. Read the keys that deliveries are signed with.",
            description = "Efter ett byte gäller båda i ett dygn. After a rotation both count for a day.")
    @ApiResponse(responseCode = "200", description = "Nycklarna. The keys.")
    ResponseEntity<SecretsBody> secrets(
            Caller caller,
            @Parameter(description = "Mottagarens identitet. The receiver's id.") @PathVariable UUID subscriptionId) {
        SecretsBody secrets = new SecretsBody(manage.secrets(caller, subscriptionId.toString()).stream()
                .map(SigningSecret::value)
                .toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(secrets);
    }

    @PostMapping("/{subscriptionId}/secret-rotations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "rotateSigningSecret",
            summary = "Byt nyckel. Rotate the key.",
            description = "Den gamla signerar också i ett dygn. The old one signs too for a day.")
    @ApiResponse(responseCode = "204", description = "Bytt. Rotated.")
    void rotate(
            Caller caller,
            IfMatch version,
            @Parameter(description = "Mottagarens identitet. The receiver's id.") @PathVariable UUID subscriptionId) {
        manage.rotate(caller, subscriptionId.toString(), version.revision());
    }

    @PostMapping("/{subscriptionId}/replays")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "replayFeedSubscription",
            summary =
                    "Få allt en gång till från ett nummer eller en tid. Get everything once more from a number or time.",
            description = "Med samma nummer och id som förr; det ni inte får ta del av idag är märkt som innehållet. "
                    + "Under the same numbers and ids; what you may not learn today is marked as withheld.")
    @ApiResponse(responseCode = "202", description = "Börjar. It begins.")
    void replay(
            Caller caller,
            @Parameter(description = "Mottagarens identitet. The receiver's id.") @PathVariable UUID subscriptionId,
            @Valid @RequestBody ReplayToOrder replay) {
        manage.replay(
                caller,
                subscriptionId.toString(),
                Optional.ofNullable(replay.fromSequence()),
                Optional.ofNullable(replay.fromTime()));
    }

    @GetMapping("/{subscriptionId}/deliveries")
    @Operation(
            operationId = "listFeedDeliveries",
            summary = "Följ varje leverans. Trace each delivery.",
            description = "Nyast först. Newest first.")
    @ApiResponse(responseCode = "200", description = "En sida av listan. One page of the list.")
    Page<FeedDeliveryBody> deliveries(
            Caller caller,
            @Parameter(description = "Mottagarens identitet. The receiver's id.") @PathVariable UUID subscriptionId,
            PageRequest page) {
        return manage.deliveries(caller, subscriptionId.toString(), page).map(FeedDeliveryBody::of);
    }

    @GetMapping("/{subscriptionId}/reconciliation")
    @Operation(
            operationId = "reconcileFeedSubscription",
            summary = "Stäm av en dag. Reconcile a day.",
            description =
                    "Stämmer antal och kontrollsumma med era egna har inget gått förlorat. When count and hash agree "
                            + "with your own, nothing was lost.")
    @ApiResponse(responseCode = "200", description = "Dagens avstämning. The day's account.")
    AccountBody reconcile(
            Caller caller,
            @Parameter(description = "Mottagarens identitet. The receiver's id.") @PathVariable UUID subscriptionId,
            @Parameter(description = "Svensk dag. Swedish day.", example = "2026-11-26")
                    @RequestParam
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate day) {
        return AccountBody.of(reconcile.day(caller, subscriptionId.toString(), day));
    }

    @PostMapping("/{subscriptionId}/sandbox-events")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "playSandboxEvent",
            summary = "Utlös en påhittad händelse i sandlådan. Trigger a made-up event in the sandbox.",
            description = "Också sådant som går fel: dubbletter, luckor och återtaganden. Also what goes wrong: "
                    + "duplicates, gaps and retractions.")
    @ApiResponse(responseCode = "202", description = "Den kommer. It is coming.")
    PlayedEvent play(
            Caller caller,
            @Parameter(description = "Mottagarens identitet. The receiver's id.") @PathVariable UUID subscriptionId,
            @Valid @RequestBody SandboxEventToPlay event) {
        return new PlayedEvent(playInSandbox.play(caller, subscriptionId.toString(), event.type(), event.incident()));
    }
}
