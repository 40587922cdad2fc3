package se.medborgarlofte.dialogue.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
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
import se.medborgarlofte.dialogue.domain.Sweden;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitKind;
import se.medborgarlofte.eventing.store.Stored;

/**
 * Writes visits as iCalendar (RFC 5545) in Swedish time, with that time zone's rules inside. An entry has the same UID
 * and SEQUENCE as in the invitations. It says when and what kind: neither the topic, nor a place, nor who comes.
 */
public final class VisitCalendar {

    private static final ZoneId SWEDEN = Sweden.ZONE;
    private static final String TIME_ZONE = "/calendar/europe-stockholm.ics";

    private final VTimeZone timeZone = readTimeZone();
    private final String uidDomain;

    /**
     * Makes a writer.
     *
     * @param uidDomain what the UIDs end with, the same as in the invitations
     */
    public VisitCalendar(String uidDomain) {
        this.uidDomain = uidDomain;
    }

    /** The calendar as text with CRLF line ends. */
    public String write(List<Stored<Visit>> visits) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Medborgarloften//Dialogue//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(timeZone.copy());
        visits.forEach(visit -> calendar.add(event(visit)));
        return text(calendar);
    }

    private VEvent event(Stored<Visit> stored) {
        Visit visit = stored.state();
        VEvent event = new VEvent(false);
        event.add(new Uid(stored.id() + "@" + uidDomain));
        event.add(new Sequence(visit.invitationSequence()));
        event.add(new DtStamp(visit.history().getLast().at()));
        event.add(new DtStart<>(visit.time().startsAt().atZone(SWEDEN)));
        event.add(new DtEnd<>(visit.time().endsAt().atZone(SWEDEN)));
        event.add(new Summary(kind(visit.request().kind())));
        event.add(new Description("Logga in för att läsa mer. Sign in to read more."));
        event.add(status(visit));
        event.add(ImmutableTransp.OPAQUE);
        return event;
    }

    private static String kind(VisitKind kind) {
        return switch (kind) {
            case START_UP -> "Uppstartsmöte – start-up meeting";
            case TRAINING -> "Utbildning – training";
            case YEARLY -> "Årligt möte – yearly meeting";
            case INCIDENT -> "Möte efter en händelse – meeting after an incident";
        };
    }

    private static Status status(Visit visit) {
        return switch (visit.state()) {
            case CONFIRMED, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case REQUESTED, PARTLY_CONFIRMED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED, LAPSED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static String text(Calendar calendar) {
        try {
            StringWriter text = new StringWriter();
            // Without validation: a calendar without a single event is a feed in which nothing is planned.
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VTimeZone readTimeZone() {
        try (InputStream source =
                Objects.requireNonNull(VisitCalendar.class.getResourceAsStream(TIME_ZONE), TIME_ZONE)) {
            return new CalendarBuilder()
                    .build(source)
                    .<VTimeZone>getComponent("VTIMEZONE")
                    .orElseThrow();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(TIME_ZONE + " cannot be read", e);
        }
    }
}
