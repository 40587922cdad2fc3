package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.application.ListMessagesAbout;
import se.medborgarlofte.notification.application.ListOwnMessages;
import se.medborgarlofte.notification.application.ReadMessage;
import se.medborgarlofte.notification.application.RedeliverMessage;
import se.medborgarlofte.notification.application.SentMessage;

/** The history of messages over HTTP. */
@RestController
@RequestMapping(MessageController.PATH)
@Tag(
        name = "messages",
        description = "Vad som har skickats och vad som hänt med det. What was sent and what became of it.")
class MessageController {

    static final String PATH = "/notification/v1/messages";

    private final ListOwnMessages listOwnMessages;
    private final ListMessagesAbout listMessagesAbout;
    private final ReadMessage readMessage;
    private final RedeliverMessage redeliverMessage;

    MessageController(
            ListOwnMessages listOwnMessages,
            ListMessagesAbout listMessagesAbout,
            ReadMessage readMessage,
            RedeliverMessage redeliverMessage) {
        this.redeliverMessage = redeliverMessage;
        this.listOwnMessages = listOwnMessages;
        this.listMessagesAbout = listMessagesAbout;
        this.readMessage = readMessage;
    }

    @GetMapping
    @Operation(
            operationId = "listMessages",
            summary = "Lista meddelanden, nyast först. List messages, newest first.",
            description =
                    "Med mine=true dina egna. Med causeSubject, för administratör och granskare, alla meddelanden "
                            + "om en viss sak, utan adresser. Ange exakt ett av dem. "
                            + "With mine=true your own. With causeSubject, for administrators and auditors, every message about "
                            + "one thing, without addresses. Give exactly one of them.")
    @ApiResponse(responseCode = "200", description = "Meddelanden. Messages.")
    Page<MessageAnswer> list(
            Caller caller,
            @Parameter(description = "true för dina egna meddelanden. true for your own messages.", example = "true")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean mine,
            @Parameter(
                            description =
                                    "Identitet för det som meddelandena handlar om. Id of what the messages are about.",
                            example = "0193a5b0-1111-7222-8333-944455566677")
                    @RequestParam(required = false)
                    @Nullable
                    String causeSubject,
            PageRequest page,
            HttpServletRequest request) {
        Locale language = Language.of(request);
        return find(caller, mine, causeSubject, page).map(sent -> MessageAnswer.of(sent, language));
    }

    @GetMapping("/{messageId}")
    @Operation(
            operationId = "readMessage",
            summary = "Se vad som hänt med ett meddelande. See what became of a message.",
            description =
                    "För mottagaren, administratör och granskare. For the recipient, administrators and auditors.")
    @ApiResponse(responseCode = "200", description = "Meddelandet. The message.")
    ResponseEntity<MessageAnswer> read(
            Caller caller,
            @Parameter(
                            description = "Meddelandets identitet. The message's id.",
                            example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
                    @PathVariable
                    UUID messageId,
            HttpServletRequest request) {
        SentMessage sent = readMessage.read(caller, messageId.toString());
        return ResponseEntity.ok().eTag(Etag.of(sent.revision())).body(MessageAnswer.of(sent, Language.of(request)));
    }

    @PostMapping("/{messageId}/redeliveries")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "redeliverMessage",
            summary = "Skicka ett meddelande som misslyckats en gång till. Send a failed message again.",
            description = "När felet är avhjälpt. Loggas. Once what was wrong is mended. Audited.")
    @ApiResponse(responseCode = "202", description = "Det skickas igen. It is sent again.")
    void redeliver(
            Caller caller,
            @Parameter(
                            description = "Meddelandets identitet. The message's id.",
                            example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
                    @PathVariable
                    UUID messageId) {
        redeliverMessage.redeliver(caller, messageId.toString());
    }

    private Page<SentMessage> find(
            Caller caller, @Nullable Boolean mine, @Nullable String causeSubject, PageRequest page) {
        boolean own = Boolean.TRUE.equals(mine);
        if (own && causeSubject == null) {
            return listOwnMessages.list(caller, page);
        }
        if (!own && causeSubject != null) {
            return listMessagesAbout.list(caller, causeSubject, page);
        }
        throw Problem.of(CommonProblem.INVALID_REQUEST).error("?mine", "mine-or-cause-subject");
    }
}
