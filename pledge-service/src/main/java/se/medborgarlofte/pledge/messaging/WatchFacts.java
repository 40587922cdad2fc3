package se.medborgarlofte.pledge.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Alarm;
import se.medborgarlofte.pledge.domain.AreaWatch;
import se.medborgarlofte.pledge.domain.Official;

/**
 * The data of every event of an area's watch.
 *
 * @param toldOn the day; absent when the open alarms are stated again
 * @param total how many alarms there are; the list ends after the first hundred
 * @param recipients whom it is for; nobody when the open alarms are stated again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WatchFacts(
        String watchId,
        String municipalityCode,
        @Nullable LocalDate toldOn,
        List<AlarmFacts> alarms,
        int total,
        List<RecipientFacts> recipients) {

    /** An event stays far below what a broker takes. */
    private static final int MOST = 100;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AlarmFacts(
            Alarm.Kind kind,
            Alarm.Urgency urgency,
            @Nullable String subject,
            @Nullable String part,
            @Nullable LocalDate since) {

        static AlarmFacts of(Alarm alarm) {
            return new AlarmFacts(
                    alarm.kind(), alarm.urgency(), present(alarm.subject()), present(alarm.part()), alarm.since());
        }

        static AlarmFacts of(AreaWatch.Told told) {
            return new AlarmFacts(
                    told.kind(), told.urgency(), present(told.subject()), present(told.part()), told.firstToldOn());
        }

        private static @Nullable String present(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    record RecipientFacts(Official.Function function, String personId) {}

    static WatchFacts of(String id, AreaWatch watch, LocalDate on, List<Alarm> alarms, List<Official> recipients) {
        return new WatchFacts(
                id,
                watch.municipalityCode(),
                on,
                alarms.stream().limit(MOST).map(AlarmFacts::of).toList(),
                alarms.size(),
                recipients.stream()
                        .limit(MOST)
                        .map(each -> new RecipientFacts(each.function(), each.personId()))
                        .toList());
    }

    static WatchFacts of(String id, AreaWatch watch) {
        return new WatchFacts(
                id,
                watch.municipalityCode(),
                null,
                watch.told().stream().limit(MOST).map(AlarmFacts::of).toList(),
                watch.told().size(),
                List.of());
    }
}
