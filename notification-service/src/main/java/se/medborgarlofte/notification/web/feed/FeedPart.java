package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.notification.application.feed.PullFeed;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A part of the feed in an answer. */
@Schema(description = "En del av flödet. A part of the feed.")
record FeedPart(
        @Schema(description = "CloudEvents i ordning. CloudEvents in order.", example = "[]")
        List<Map<String, Object>> events,

        @Schema(description = "Markör att fortsätta från. Cursor to go on from.", example = "1042")
        String next,

        @Schema(description = "Om det finns mer just nu. Whether there is more at the moment.", example = "false")
        boolean more) {

    static FeedPart of(PullFeed.Part part) {
        return new FeedPart(plain(part.events()), Long.toString(part.next()), part.more());
    }

    static List<Map<String, Object>> plain(List<ObjectNode> events) {
        return events.stream()
                .map(event -> JsonMapper.shared().convertValue(event, new TypeReference<Map<String, Object>>() {}))
                .toList();
    }
}
