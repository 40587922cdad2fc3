package se.medborgarlofte.notification.push;

import java.net.URI;
import java.util.Map;
import se.medborgarlofte.notification.application.PushWords;
import se.medborgarlofte.notification.domain.Language;
import tools.jackson.databind.json.JsonMapper;

/** What browsers get, as JSON that the web application's service worker reads. */
final class BundledPushWords implements PushWords {

    private final URI portal;

    BundledPushWords(URI portal) {
        this.portal = portal;
    }

    @Override
    public String important(String messageId, Language language) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "kind",
                        "message",
                        "messageId",
                        messageId,
                        "title",
                        language == Language.ENGLISH ? "Citizen pledges" : "Medborgarlöften",
                        "text",
                        language == Language.ENGLISH
                                ? "You have an important message. Sign in to read it."
                                : "Du har ett viktigt meddelande. Logga in för att läsa det.",
                        "url",
                        portal.toString()));
    }

    @Override
    public String code(String deviceId, String code) {
        return JsonMapper.shared().writeValueAsString(Map.of("kind", "code", "deviceId", deviceId, "code", code));
    }
}
