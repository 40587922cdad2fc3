package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What those who work for an area have been told of its open alarms, so that each is told once, told again when it
 * becomes more urgent, and forgotten when it is mended.
 */
public record AreaWatch(String municipalityCode, List<Told> told) {

    /** How long an alarm may stay with the coordinator before it goes to those above. */
    static final int MONTHS_TO_ESCALATION = 3;

    public AreaWatch {
        told = List.copyOf(told);
    }

    /** An open alarm that was told. */
    public record Told(Alarm.Kind kind, String subject, String part, Alarm.Urgency urgency, LocalDate firstToldOn) {}

    /** Whom each kind of telling goes to. */
    public record Audience(List<Official> coordinators, List<Official> above) {

        public Audience {
            coordinators = List.copyOf(coordinators);
            above = List.copyOf(above);
        }
    }

    /** The watch over an area of which nothing has been told. */
    public static AreaWatch over(String municipalityCode) {
        return new AreaWatch(municipalityCode, List.of());
    }

    /** Looks at the alarms of a day. Accepted without an event means that nobody needs to hear anything new. */
    public Verdict<AreaWatch, WatchEvent> look(List<Alarm> alarms, Audience audience, LocalDate today) {
        List<Told> open = new ArrayList<>();
        List<Alarm> raised = new ArrayList<>();
        List<Alarm> escalated = new ArrayList<>();
        for (Alarm alarm : alarms) {
            Optional<Told> before = told.stream().filter(alarm::sameAs).findFirst();
            LocalDate first = before.map(Told::firstToldOn).orElse(today);
            Alarm current = escalate(alarm, first, today);
            open.add(new Told(current.kind(), current.subject(), current.part(), current.urgency(), first));
            if (before.isEmpty() || current.urgency().compareTo(before.get().urgency()) > 0) {
                (current.urgency() == Alarm.Urgency.ABOVE ? escalated : raised).add(current);
            }
        }
        return Verdict.accepted(new AreaWatch(municipalityCode, open), events(raised, escalated, audience, today));
    }

    private static Alarm escalate(Alarm alarm, LocalDate firstToldOn, LocalDate today) {
        boolean forLong = today.isAfter(firstToldOn.plusMonths(MONTHS_TO_ESCALATION));
        return alarm.urgency() == Alarm.Urgency.NOW && forLong ? alarm.with(Alarm.Urgency.ABOVE) : alarm;
    }

    private static List<WatchEvent> events(
            List<Alarm> raised, List<Alarm> escalated, Audience audience, LocalDate today) {
        List<WatchEvent> events = new ArrayList<>();
        if (!raised.isEmpty()) {
            events.add(new WatchEvent.Raised(raised, audience.coordinators(), today));
        }
        if (!escalated.isEmpty()) {
            events.add(new WatchEvent.Escalated(escalated, audience.above(), today));
        }
        return events;
    }
}
