package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.notification.application.ConfirmSubscription;
import se.medborgarlofte.notification.application.EndSubscription;

/**
 * The pages behind the links in mails. Opening a link changes nothing, because mail programs and scanners open links;
 * the button on the page does, and so does the button of a mail program (RFC 8058), which posts to the same address.
 */
@RestController
@Tag(name = "links", description = "Sidorna bakom länkarna i e-post. The pages behind the links in mails.")
class LinkController {

    private static final String CONFIRMATIONS = "/notification/v1/subscription-confirmations/{token}";
    private static final String UNSUBSCRIPTIONS = "/notification/v1/unsubscriptions/{token}";
    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final ConfirmSubscription confirmSubscription;
    private final EndSubscription endSubscription;

    LinkController(ConfirmSubscription confirmSubscription, EndSubscription endSubscription) {
        this.confirmSubscription = confirmSubscription;
        this.endSubscription = endSubscription;
    }

    @GetMapping(path = CONFIRMATIONS, produces = HTML)
    @Operation(
            operationId = "showConfirmation",
            summary = "Sidan för att bekräfta. The page on which to confirm.",
            description = "Ändrar inget. Changes nothing.")
    @ApiResponse(responseCode = "200", description = "Sidan. The page.")
    String showConfirmation(
            Caller caller,
            @Parameter(description = "Ur länken. From the link.") @PathVariable String token,
            HttpServletRequest request) {
        confirmSubscription.find(caller, token);
        return LinkPage.CONFIRM.ask(Language.of(request));
    }

    @PostMapping(path = CONFIRMATIONS, produces = HTML)
    @Operation(
            operationId = "confirmSubscription",
            summary = "Bekräfta att du vill följa. Confirm that you want to follow.",
            description = "Samma anrop igen ändrar inget. The same call again changes nothing.")
    @ApiResponse(responseCode = "200", description = "Bekräftat. Confirmed.")
    String confirm(
            Caller caller,
            @Parameter(description = "Ur länken. From the link.") @PathVariable String token,
            HttpServletRequest request) {
        confirmSubscription.confirm(caller, token);
        return LinkPage.CONFIRM.done(Language.of(request));
    }

    @GetMapping(path = UNSUBSCRIPTIONS, produces = HTML)
    @Operation(
            operationId = "showUnsubscription",
            summary = "Sidan för att sluta följa. The page on which to stop following.",
            description = "Ändrar inget. Changes nothing.")
    @ApiResponse(responseCode = "200", description = "Sidan. The page.")
    String showUnsubscription(
            Caller caller,
            @Parameter(description = "Ur länken. From the link.") @PathVariable String token,
            HttpServletRequest request) {
        endSubscription.find(caller, token);
        return LinkPage.UNSUBSCRIBE.ask(Language.of(request));
    }

    @PostMapping(path = UNSUBSCRIPTIONS, produces = HTML)
    @Operation(
            operationId = "unsubscribe",
            summary = "Sluta följa med ett klick (RFC 8058). Stop following with one click (RFC 8058).",
            description = "Samma anrop igen ändrar inget. The same call again changes nothing.")
    @ApiResponse(responseCode = "200", description = "Inget mer skickas. Nothing more is sent.")
    String unsubscribe(
            Caller caller,
            @Parameter(description = "Ur länken. From the link.") @PathVariable String token,
            HttpServletRequest request) {
        endSubscription.byLink(caller, token);
        return LinkPage.UNSUBSCRIBE.done(Language.of(request));
    }
}
