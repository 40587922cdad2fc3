package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import se.medborgarlofte.notification.domain.feed.Agency;

/** An agency in an answer. */
@Schema(description = "En myndighet och vad den får ta del av. An agency and what it may learn.")
record AgencyBody(
        @Schema(description = "Organisationen i dess token. The organisation in its tokens.", example = "agency-demo")
        String id,

        @Schema(description = "Händelsetyper. Event types.", example = "[\"pledge.pledge-activated\"]")
        List<String> types,

        @Schema(description = "Kommunkoder. Municipality codes.", example = "[\"1230\"]")
        List<String> municipalities,

        @Schema(description = "Känsligast fält. The most sensitive fields.", example = "PUBLIC")
        Agency.Level level,

        @Schema(description = "Om den får något alls nu. Whether it may learn anything now.", example = "true")
        boolean entitled) {

    static AgencyBody of(Agency agency) {
        return new AgencyBody(
                agency.id(),
                agency.mayLearn().types().stream().sorted().toList(),
                agency.mayLearn().areas().stream().sorted().toList(),
                agency.level(),
                agency.entitled());
    }
}
