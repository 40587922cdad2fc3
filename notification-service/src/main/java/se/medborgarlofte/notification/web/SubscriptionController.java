package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.EndSubscription;
import se.medborgarlofte.notification.application.ListOwnSubscriptions;
import se.medborgarlofte.notification.application.Subscribe;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** Following things over HTTP. */
@RestController
@Tag(name = "subscriptions", description = "Att följa löften, kommuner och föreningar. Following things.")
class SubscriptionController {

    private final Subscribe subscribe;
    private final EndSubscription endSubscription;
    private final ListOwnSubscriptions listOwnSubscriptions;

    SubscriptionController(
            Subscribe subscribe, EndSubscription endSubscription, ListOwnSubscriptions listOwnSubscriptions) {
        this.subscribe = subscribe;
        this.endSubscription = endSubscription;
        this.listOwnSubscriptions = listOwnSubscriptions;
    }

    @PutMapping("/notification/v1/recipients/me/subscriptions/{kind}/{topicId}")
    @Operation(
            operationId = "follow",
            summary = "Följ något. Follow something.",
            description = "För registrerade mottagare; gäller genast. For registered recipients; counts at once.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "one follows a thing or not; there is nothing to overwrite")))
    @ApiResponse(responseCode = "200", description = "Du följer det. You follow it.")
    SubscriptionBody follow(
            Caller caller,
            @Parameter(description = "Vad för slags sak. What kind of thing.", example = "MUNICIPALITY") @PathVariable
                    SubscriptionTopic.Kind kind,
            @Parameter(description = "Sakens id. The thing's id.", example = "1230") @PathVariable String topicId) {
        return SubscriptionBody.of(subscribe.registered(caller, Topics.read(kind, topicId, "?topicId")));
    }

    @GetMapping("/notification/v1/recipients/me/subscriptions")
    @Operation(
            operationId = "listOwnSubscriptions",
            summary = "Se vad du följer. See what you follow.",
            description = "Bara det som är bekräftat och pågår. Only what is confirmed and goes on.")
    @ApiResponse(responseCode = "200", description = "En sida av listan. One page of the list.")
    Page<SubscriptionBody> own(Caller caller, PageRequest page) {
        return listOwnSubscriptions.list(caller, page).map(SubscriptionBody::of);
    }

    @DeleteMapping("/notification/v1/subscriptions/{subscriptionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "unfollow",
            summary = "Sluta följa. Stop following.",
            description = "Inget mer skickas, inte ens det som väntar. Nothing more is sent, not even what waits.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "one follows a thing or not; there is nothing to overwrite")))
    @ApiResponse(responseCode = "204", description = "Du följer det inte längre. You follow it no more.")
    void unfollow(
            Caller caller,
            @Parameter(
                            description = "Prenumerationens identitet. The subscription's id.",
                            example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
                    @PathVariable
                    UUID subscriptionId) {
        endSubscription.own(caller, subscriptionId.toString());
    }

    @PostMapping("/notification/v1/subscription-requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "requestSubscription",
            summary = "Följ något med bara en e-postadress. Follow something by an e-mail address alone.",
            description = "Ingen inloggning. En länk går till adressen; det gäller när den används, inom sju dagar. "
                    + "Svaret är detsamma om adressen är känd eller inte. No sign-in. A link goes to the address; it "
                    + "counts once that is used, within seven days. The answer is the same whether the address is "
                    + "known or not.")
    @ApiResponse(responseCode = "202", description = "Se efter i din e-post. Look into your mailbox.")
    void request(Caller caller, @Valid @RequestBody SubscriptionRequest request) {
        SubscriptionTopic topic = Topics.read(request.kind(), request.topicId(), "/topicId");
        subscribe.byAddress(caller, topic, request.email(), request.chosen());
    }
}
