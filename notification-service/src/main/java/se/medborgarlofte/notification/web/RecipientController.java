package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.notification.application.EraseRecipient;
import se.medborgarlofte.notification.application.ReadOwnRecipient;
import se.medborgarlofte.notification.application.RegisterRecipient;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Recipient;

/** One's own contact details over HTTP. */
@RestController
@RequestMapping(RecipientController.PATH)
@Tag(name = "recipients", description = "Den som ska få meddelanden. Whoever is to be told.")
class RecipientController {

    static final String PATH = "/notification/v1/recipients/me";

    private final RegisterRecipient registerRecipient;
    private final ReadOwnRecipient readOwnRecipient;
    private final EraseRecipient eraseRecipient;

    RecipientController(
            RegisterRecipient registerRecipient, ReadOwnRecipient readOwnRecipient, EraseRecipient eraseRecipient) {
        this.eraseRecipient = eraseRecipient;
        this.registerRecipient = registerRecipient;
        this.readOwnRecipient = readOwnRecipient;
    }

    @PutMapping
    @Operation(
            operationId = "registerRecipient",
            summary = "Registrera dig som mottagare. Register as a recipient.",
            description = "Sparar den verifierade e-postadressen i din åtkomsttoken, krypterad, och skickar det som "
                    + "väntat på dig. Samma anrop igen ändrar inget; därför behövs ingen If-Match. "
                    + "Stores the verified e-mail address of your access token, encrypted, and sends what has waited "
                    + "for you. The same call again changes nothing, so no If-Match is needed.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "the state is the caller's own and comes from the token")))
    @ApiResponse(responseCode = "200", description = "Du är registrerad. You are registered.")
    @ApiResponse(
            responseCode = "422",
            description = "Adressen är inte verifierad eller går inte att skicka till, eller språket finns inte. The "
                    + "address is not verified or no mail can be sent to it, or the language is not offered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Problem"),
                            examples = {
                                @ExampleObject(
                                        name = "email-not-verified",
                                        value = RecipientExamples.EMAIL_NOT_VERIFIED),
                                @ExampleObject(
                                        name = "language-not-offered",
                                        value = RecipientExamples.LANGUAGE_NOT_OFFERED)
                            }))
    ResponseEntity<RegisteredAs> register(
            Caller caller,
            @Parameter(
                            description =
                                    "Språk att skriva på om inget väljs. Language to write in unless one is chosen.",
                            example = "sv")
                    @RequestHeader(value = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable
                    String acceptLanguage,
            @Valid @RequestBody(required = false) @Nullable Registration registration) {
        Registration wishes = Objects.requireNonNullElse(registration, Registration.WITHOUT_WISHES);
        Recipient recipient = registerRecipient.register(caller, wishes.chosen(), preferred(acceptLanguage));
        return ResponseEntity.ok().eTag(Etag.of(recipient.revision())).body(new RegisteredAs(recipient.personId()));
    }

    @GetMapping
    @Operation(
            operationId = "readOwnRecipient",
            summary = "Se dina kontaktuppgifter. See your contact details.",
            description = "Visas bara för dig själv. Shown to nobody but you.")
    @ApiResponse(responseCode = "200", description = "Dina kontaktuppgifter. Your contact details.")
    @ApiResponse(
            responseCode = "404",
            description = "Du är inte registrerad än. You are not registered yet.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    ResponseEntity<OwnRecipient> read(Caller caller) {
        Recipient recipient = readOwnRecipient.read(caller);
        return ResponseEntity.ok().eTag(Etag.of(recipient.revision())).body(OwnRecipient.of(recipient));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "eraseRecipient",
            summary = "Bli bortglömd. Be forgotten.",
            description = "Kontaktuppgifter, val, prenumerationer och inkorg raderas. Det som väntar skickas inte. Att "
                    + "något skickats finns kvar, men inte till vem. Dina ärenden hos polis och kommun påverkas inte. "
                    + "Loggar du in igen börjar du om. Contact details, choices, subscriptions and inbox are erased. "
                    + "What waits is not sent. That something was sent stays known, but not to whom. Your matters with "
                    + "police and municipality are not concerned. If you sign in again you begin anew.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "everything of the caller's own goes; nothing is overwritten")))
    @ApiResponse(responseCode = "204", description = "Uppgifterna är raderade. The details are erased.")
    void erase(Caller caller) {
        eraseRecipient.erase(caller);
    }

    /** A client that says nothing of languages leaves the language unknown. */
    private static Optional<Language> preferred(@Nullable String acceptLanguage) {
        return Optional.ofNullable(acceptLanguage)
                .map(se.medborgarlofte.http.Language::of)
                .flatMap(locale -> Language.of(locale.getLanguage()));
    }
}
