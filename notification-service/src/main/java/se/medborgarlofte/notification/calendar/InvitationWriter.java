package se.medborgarlofte.notification.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes an iCalendar request or cancellation (RFC 5545, RFC 5546) in Swedish time, with the rules of that time zone inside, so that a
 * calendar without them shows the right hour on both sides of the change to summer time.
 */
public final class InvitationWriter {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Our own copy: the library's would be compared with a server on the internet first. */
    private static final String TIME_ZONE = "/calendar/europe-stockholm.ics";

    private final VTimeZone timeZone = readTimeZone();

    /** The invitation as iCalendar text with CRLF line ends. */
    public String write(Invitation invitation) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Medborgarloften//Notification//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(invitation.standing() == Standing.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(timeZone.copy());
        calendar.add(event(invitation));
        return text(calendar);
    }

    private static VEvent event(Invitation invitation) {
        VEvent event = new VEvent(false);
        event.add(new Uid(invitation.uid()));
        event.add(new Sequence(invitation.sequence()));
        event.add(new DtStamp(invitation.statedAt()));
        event.add(new DtStart<>(invitation.startsAt().atZone(SWEDEN)));
        event.add(new DtEnd<>(invitation.endsAt().atZone(SWEDEN)));
        event.add(new Summary(invitation.summary()));
        event.add(new Description(invitation.description()));
        event.add(new Organizer(URI.create("mailto:" + invitation.organiser())));
        event.add(attendee(invitation.attendee()));
        event.add(status(invitation.standing()));
        event.add(ImmutableTransp.OPAQUE);
        return event;
    }

    private static Status status(Standing standing) {
        return switch (standing) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** No answer is asked for: nobody reads the organiser's mailbox. */
    private static Attendee attendee(String address) {
        Attendee attendee = new Attendee(URI.create("mailto:" + address));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    private static String text(Calendar calendar) {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter().output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VTimeZone readTimeZone() {
        try (InputStream source =
                Objects.requireNonNull(InvitationWriter.class.getResourceAsStream(TIME_ZONE), TIME_ZONE)) {
            return new CalendarBuilder()
                    .build(source)
                    .<VTimeZone>getComponent("VTIMEZONE")
                    .orElseThrow();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(TIME_ZONE + " cannot be read", e);
        }
    }
}
