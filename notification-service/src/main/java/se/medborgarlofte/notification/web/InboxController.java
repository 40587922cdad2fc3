package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.ReadInbox;
import se.medborgarlofte.notification.domain.Language;

/** One's own inbox over HTTP, also as it fills. */
@RestController
@RequestMapping("/notification/v1/inbox")
@Tag(name = "inbox", description = "Din inkorg. Your inbox.")
class InboxController {

    private final ReadInbox readInbox;
    private final InboxStreams streams;

    InboxController(ReadInbox readInbox, InboxStreams streams) {
        this.readInbox = readInbox;
        this.streams = streams;
    }

    @GetMapping
    @Operation(
            operationId = "listInbox",
            summary = "Läs din inkorg, nyast först. Read your inbox, newest first.",
            description =
                    "Samma meddelanden som i e-posten, på det språk du ber om. The same messages as by mail, in the "
                            + "language you ask for.")
    @ApiResponse(responseCode = "200", description = "En sida av listan. One page of the list.")
    Page<InboxItem> list(Caller caller, PageRequest page, HttpServletRequest request) {
        return readInbox.list(caller, page, language(request)).map(InboxItem::of);
    }

    @GetMapping("/unread-count")
    @Operation(
            operationId = "countUnread",
            summary = "Hur många du inte har läst. How many you have not read.",
            description = "För märket vid inkorgen. For the badge at the inbox.")
    @ApiResponse(responseCode = "200", description = "Antalet. The number.")
    UnreadCount unread(Caller caller) {
        return new UnreadCount(readInbox.unread(caller));
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "streamInbox",
            summary = "Få meddelanden när de kommer. Get messages as they come.",
            description = "Server-Sent Events. Strömmen tar slut efter en halv minut; anropa igen med Last-Event-ID så "
                    + "missar du inget. Server-Sent Events. The stream ends after half a minute; call again with "
                    + "Last-Event-ID and you miss nothing.")
    @ApiResponse(responseCode = "200", description = "Strömmen. The stream.")
    SseEmitter stream(
            Caller caller,
            @Parameter(description = "Senaste numret du har. The last number you have.", example = "7")
                    @RequestHeader(value = "Last-Event-ID", defaultValue = "0")
                    @Min(0)
                    long lastEventId,
            HttpServletRequest request) {
        return streams.open(caller, lastEventId, language(request));
    }

    @PutMapping("/{sequence}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "markRead",
            summary = "Märk som läst. Mark as read.",
            description = "En andra gång ändrar inget. A second time changes nothing.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "read is read; there is nothing to overwrite")))
    @ApiResponse(responseCode = "204", description = "Märkt. Marked.")
    void markRead(
            Caller caller,
            @Parameter(description = "Numret i inkorgen. The number in the inbox.", example = "7") @PathVariable
                    long sequence) {
        readInbox.markRead(caller, sequence);
    }

    private static Language language(HttpServletRequest request) {
        return Language.of(se.medborgarlofte.http.Language.of(request).getLanguage())
                .orElse(Language.SWEDISH);
    }
}
