package se.medborgarlofte.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationWriterTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final InvitationWriter writer = new InvitationWriter();

    @Test
    void anInvitationIsARequestThatEveryCalendarAccepts() throws Exception {
        Calendar calendar = parsed(invitation(Instant.parse("2026-11-30T17:00:00Z"), 3));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(value(event(calendar), "UID")).isEqualTo("visit-1@medborgarlofte.example");
        assertThat(value(event(calendar), "SEQUENCE")).isEqualTo("3");
        assertThat(value(event(calendar), "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event(calendar), "SUMMARY")).isEqualTo("Möte: uppstartsmöte, Staffanstorp; åäö");
        assertThat(value(event(calendar), "DESCRIPTION")).isEqualTo("Första raden\n\nhttps://portal.example/x\n");
    }

    @Test
    void nobodyLearnsAnotherParticipantsAddress() throws Exception {
        VEvent event = event(parsed(invitation(Instant.parse("2026-11-30T17:00:00Z"), 0)));

        assertThat(event.getProperties("ATTENDEE")).hasSize(1);
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:anna@example.se");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:meddelanden@medborgarlofte.example");
    }

    @ParameterizedTest(name = "{0} is {1} on a Swedish wall")
    @CsvSource({
        "2026-11-30T17:00:00Z, 2026-11-30T18:00",
        "2026-07-01T16:00:00Z, 2026-07-01T18:00",
        // The night summer time begins: 02.00 becomes 03.00.
        "2027-03-28T00:30:00Z, 2027-03-28T01:30",
        "2027-03-28T01:00:00Z, 2027-03-28T03:00",
        // The day summer time ends.
        "2026-10-24T16:00:00Z, 2026-10-24T18:00",
        "2026-10-25T17:00:00Z, 2026-10-25T18:00"
    })
    void theHourIsRightOnBothSidesOfTheChangeToSummerTime(Instant start, LocalDateTime wall) throws Exception {
        Calendar calendar = parsed(invitation(start, 0));

        ZonedDateTime read =
                (ZonedDateTime) event(calendar).getStartDate().orElseThrow().getDate();
        assertThat(read.toInstant()).isEqualTo(start);
        assertThat(read.toLocalDateTime()).isEqualTo(wall);
        assertThat(value(event(calendar), "DTSTART")).isEqualTo(wall.toString().replaceAll("[-:]", "") + "00");
    }

    /** A calendar that has never heard of Sweden has only the rules in the invitation to go by. */
    @Test
    void theTimeZoneRulesInsideAreThoseOfSweden() throws Exception {
        VTimeZone zone = (VTimeZone) parsed(invitation(Instant.parse("2026-11-30T17:00:00Z"), 0))
                .getComponent("VTIMEZONE")
                .orElseThrow();

        for (ZonedDateTime day = ZonedDateTime.of(2026, 1, 1, 12, 0, 0, 0, SWEDEN);
                day.getYear() < 2032;
                day = day.plusDays(1)) {
            assertThat(offset(zone, day))
                    .as("offset on %s", day)
                    .isEqualTo(day.getOffset().getTotalSeconds());
        }
    }

    @Test
    void linesEndAndFoldAsTheStandardSays() {
        String text = writer.write(invitation(Instant.parse("2026-11-30T17:00:00Z"), 0));

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    private static int offset(VTimeZone zone, ZonedDateTime day) {
        Observance inForce = zone.getApplicableObservance(day);
        return inForce.<TzOffsetTo>getRequiredProperty("TZOFFSETTO").getOffset().getTotalSeconds();
    }

    private Invitation invitation(Instant start, int sequence) {
        return invitation(start, sequence, Standing.CONFIRMED);
    }

    @Test
    void aMovedVisitIsTentativeAndACancelledOneIsTakenOutUnderTheSameUid() throws Exception {
        Calendar moved = parsed(invitation(Instant.parse("2026-11-30T17:00:00Z"), 1, Standing.TENTATIVE));
        Calendar cancelled = parsed(invitation(Instant.parse("2026-11-30T17:00:00Z"), 2, Standing.CANCELLED));

        assertThat(moved.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(value(event(moved), "STATUS")).isEqualTo("TENTATIVE");
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(value(event(cancelled), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(cancelled), "SEQUENCE")).isEqualTo("2");
        assertThat(value(event(cancelled), "UID")).isEqualTo(value(event(moved), "UID"));
    }

    private Invitation invitation(Instant start, int sequence, Standing standing) {
        return new Invitation(
                "visit-1@medborgarlofte.example",
                sequence,
                standing,
                Instant.parse("2026-11-22T10:00:00Z"),
                start,
                start.plus(Duration.ofMinutes(90)),
                "Möte: uppstartsmöte, Staffanstorp; åäö",
                "Första raden\n\nhttps://portal.example/x\n",
                "meddelanden@medborgarlofte.example",
                "anna@example.se");
    }

    private Calendar parsed(Invitation invitation) throws Exception {
        return new CalendarBuilder().build(new StringReader(writer.write(invitation)));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
