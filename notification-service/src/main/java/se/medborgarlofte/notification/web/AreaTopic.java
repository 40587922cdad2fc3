package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** What to follow for an area. */
@Schema(description = "Det att följa för ett område. What to follow for an area.")
record AreaTopic(
        @Schema(
                description = "En kommun eller flera tillsammans. One municipality or several together.",
                example = "CIRCLE")
        SubscriptionTopic.Kind kind,

        @Schema(description = "Dess id att följa. Its id to follow.", example = "1230-1281")
        String topicId,

        @Schema(description = "Kommunerna. The municipalities.")
        List<Municipality> municipalities) {

    /** A municipality with its name. */
    @Schema(name = "Municipality", description = "En kommun. A municipality.")
    record Municipality(
            @Schema(description = "Kommunkod. Municipality code.", example = "1230")
            String code,

            @Schema(description = "Namn. Name.", example = "Staffanstorp")
            String name) {}

    static AreaTopic of(SubscriptionTopic topic) {
        ResourceBundle names = ResourceBundle.getBundle("letters.municipalities", Locale.ROOT);
        return new AreaTopic(
                topic.kind(),
                topic.id(),
                Stream.of(topic.id().split("-"))
                        .map(code -> new Municipality(code, names.getString(code)))
                        .toList());
    }
}
