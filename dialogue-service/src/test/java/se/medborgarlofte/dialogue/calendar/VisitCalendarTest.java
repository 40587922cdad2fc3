package se.medborgarlofte.dialogue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.dialogue.domain.CancelReason;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.PlaceKind;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.Topic;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitKind;
import se.medborgarlofte.dialogue.domain.VisitRequest;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.store.Stored;

@DisplayName("A calendar that programs fetch")
class VisitCalendarTest {

    private static final Instant ASKED = Instant.parse("2026-09-01T08:00:00Z");
    private static final String PERSON = UUID.randomUUID().toString();

    private final VisitCalendar calendar = new VisitCalendar("medborgarlofte.example");

    @Test
    @DisplayName("shows the Swedish hour on both sides of the change of the clock, with the zone's rules inside")
    void daylightSaving() throws Exception {
        String saturday = written(confirmed("2026-10-24T15:00:00Z"));
        String sunday = written(confirmed("2026-10-25T16:00:00Z"));

        assertThat(saturday).contains("DTSTART;TZID=Europe/Stockholm:20261024T170000");
        assertThat(sunday).contains("DTSTART;TZID=Europe/Stockholm:20261025T170000");
        assertThat(sunday).contains("BEGIN:VTIMEZONE", "TZID:Europe/Stockholm");
        assertThat(written(confirmed("2027-03-28T15:00:00Z")))
                .contains("DTSTART;TZID=Europe/Stockholm:20270328T170000");
        Calendar read = new CalendarBuilder()
                .build(new StringReader(calendar.write(List.of(
                        stored(confirmed("2026-10-24T15:00:00Z")), stored(confirmed("2027-03-28T15:00:00Z"))))));
        assertThat(read.getComponents("VEVENT")).hasSize(2);
    }

    @Test
    @DisplayName("names an entry and its version as the invitations do, and says when it was called off")
    void standing() {
        Visit visit = confirmed("2027-03-04T17:00:00Z");
        Visit off = visit.cancel(CancelReason.ILLNESS, PERSON, ASKED.plusSeconds(120))
                .state();
        Stored<Visit> stored = stored(visit);

        assertThat(unfolded(calendar.write(List.of(stored))))
                .contains("UID:" + stored.id() + "@medborgarlofte.example", "SEQUENCE:0", "STATUS:CONFIRMED");
        assertThat(written(off)).contains("SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    @DisplayName("says neither the topic, nor a place, nor who comes")
    void coarse() {
        assertThat(written(confirmed("2027-03-04T17:00:00Z")))
                .contains("SUMMARY:Årligt möte")
                .doesNotContain(PERSON, "LOCATION", "ATTENDEE", "ORGANIZER", "hemligt", "1230", "MARKING");
    }

    @Test
    @DisplayName("is a calendar also when nothing is planned")
    void empty() {
        assertThat(calendar.write(List.of()))
                .contains("BEGIN:VCALENDAR", "END:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    private String written(Visit visit) {
        return unfolded(calendar.write(List.of(stored(visit))));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static Stored<Visit> stored(Visit visit) {
        return new Stored<>(UUID.randomUUID().toString(), 1, 1, 1, visit, 0);
    }

    private static Visit confirmed(String start) {
        Instant from = Instant.parse(start);
        VisitTime time = new VisitTime(from, from.plusSeconds(5_400));
        Visit visit = Visit.request(new VisitRequest(
                        "1230",
                        PERSON,
                        VisitKind.YEARLY,
                        time,
                        List.of(),
                        PlaceKind.LIBRARY,
                        new SealedText("hemligt".getBytes(StandardCharsets.UTF_8)),
                        Topic.MARKING,
                        null,
                        null,
                        ASKED))
                .state();
        for (Party party : Party.values()) {
            Seat seat = new Seat(party, PERSON, "booking", time.span());
            visit = visit.confirm(new Confirmation(seat, PERSON, ASKED.plusSeconds(60)))
                    .state();
        }
        return visit;
    }
}
