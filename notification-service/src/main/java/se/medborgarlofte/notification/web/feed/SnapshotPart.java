package se.medborgarlofte.notification.web.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.feed.PullFeed;

/** A part of the current state in an answer. */
@Schema(description = "En del av nuläget. A part of the current state.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SnapshotPart(
        @Schema(description = "Senaste fakta om varje sak. Newest facts of each thing.", example = "[]")
        List<Map<String, Object>> states,

        @Schema(
                description = "Nästa del, om det finns någon. The next part, if there is one.",
                example = "pledge:0192f7a1")
        @Nullable
        String next,

        @Schema(
                description =
                        "Fortsätt i flödet härifrån när alla delar är lästa. Go on in the feed from here once every "
                                + "part is read.",
                example = "1042")
        String continueAfter) {

    static SnapshotPart of(PullFeed.Snapshot snapshot) {
        return new SnapshotPart(
                FeedPart.plain(snapshot.states()),
                snapshot.next().orElse(null),
                Long.toString(snapshot.continueAfter()));
    }
}
