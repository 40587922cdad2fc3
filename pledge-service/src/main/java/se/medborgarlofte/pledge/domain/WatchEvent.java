package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.List;

/** What the watch over an area tells. */
public sealed interface WatchEvent {

    /** Alarms that are new or have become more urgent, for those who can mend them. */
    record Raised(List<Alarm> alarms, List<Official> recipients, LocalDate on) implements WatchEvent {

        public Raised {
            alarms = List.copyOf(alarms);
            recipients = List.copyOf(recipients);
        }
    }

    /** Alarms that have been open for long, for those above. */
    record Escalated(List<Alarm> alarms, List<Official> recipients, LocalDate on) implements WatchEvent {

        public Escalated {
            alarms = List.copyOf(alarms);
            recipients = List.copyOf(recipients);
        }
    }
}
