package se.medborgarlofte.property.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.envelope.Envelope;
import se.medborgarlofte.eventing.envelope.MalformedEventException;
import se.medborgarlofte.property.domain.ThingRef.Side;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which theft reports and seizures the topic's records touch. */
final class ChangedThings {
    private static final Logger log = LoggerFactory.getLogger(ChangedThings.class);

    private final JsonMapper json;

    ChangedThings(JsonMapper json) {
        this.json = json;
    }

    /** A theft report or a seizure. */
    record Changed(Side side, String aggregateId) {}

    /** Each one once: what counts is how it is now. */
    Set<Changed> in(List<ConsumerRecord<String, byte[]>> records) {
        Set<Changed> changed = new HashSet<>();
        records.forEach(told -> in(told).forEach(changed::add));
        return changed;
    }

    private Stream<Changed> in(ConsumerRecord<String, byte[]> told) {
        try {
            Envelope envelope = CloudEvents.read(told.headers());
            return switch (envelope.type()) {
                case "theft-reported", "theft-report-supplemented", "stolen-thing-withdrawn", "theft-report-restated" ->
                    Stream.of(new Changed(Side.STOLEN, envelope.subject()));
                case "seizure-recorded", "seizure-restated" -> Stream.of(new Changed(Side.SEIZED, envelope.subject()));
                case "match-confirmed", "match-reversed" -> bothOf(json.readTree(told.value()));
                default -> Stream.empty();
            };
        } catch (MalformedEventException | JacksonException e) {
            log.warn("A malformed record at {}:{} is passed over", told.partition(), told.offset());
            return Stream.empty();
        }
    }

    private static Stream<Changed> bothOf(JsonNode match) {
        Stream<Changed> seized =
                Stream.of(new Changed(Side.SEIZED, match.path("seizureId").asString()));
        return match.hasNonNull("reportId")
                ? Stream.concat(
                        seized,
                        Stream.of(
                                new Changed(Side.STOLEN, match.path("reportId").asString())))
                : seized;
    }
}
