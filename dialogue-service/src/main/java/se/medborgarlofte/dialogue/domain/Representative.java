package se.medborgarlofte.dialogue.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * Somebody who can come to visits for an authority, and when. Nothing of it is ever told in an event: when a person
 * works is theirs.
 *
 * @param mandates where and on what they may speak
 * @param workingHours when they can come at all; several on a day are fine
 * @param absences when they cannot come in spite of that
 * @param travelMinutes how long they need to a visit on site, and back
 * @param mandatedBy who gave them their mandates last, and answers for them; null when nobody is known
 */
public record Representative(
        String personId,
        Party party,
        List<Mandate> mandates,
        List<WorkingHours> workingHours,
        List<Absence> absences,
        int travelMinutes,
        @Nullable String mandatedBy) {

    static final int MOST_ABSENCES = 200;

    public Representative {
        mandates = List.copyOf(mandates);
        workingHours = List.copyOf(workingHours);
        absences = List.copyOf(absences);
    }

    /** Takes in a representative. */
    public static Decision<Representative, Void> register(Representative representative) {
        return Decision.of(representative);
    }

    /** Says anew where, when and how far; absences stay. */
    public Decision<Representative, Void> change(
            List<Mandate> newMandates, List<WorkingHours> newHours, int newTravelMinutes, String by) {
        return Decision.of(new Representative(personId, party, newMandates, newHours, absences, newTravelMinutes, by));
    }

    /** Adds an absence, unless it is there already. */
    public Decision<Representative, Void> addAbsence(Absence absence) {
        if (absences.stream().anyMatch(known -> known.id().equals(absence.id()))) {
            return Decision.unchanged(this);
        }
        Refusal.TOO_MANY_ABSENCES.when(absences.size() >= MOST_ABSENCES);
        return Decision.of(with(Lists.with(absences, absence)));
    }

    /** Takes an absence back. */
    public Decision<Representative, Void> removeAbsence(String absenceId) {
        List<Absence> rest = absences.stream()
                .filter(absence -> !absence.id().equals(absenceId))
                .toList();
        return rest.size() == absences.size() ? Decision.unchanged(this) : Decision.of(with(rest));
    }

    public boolean maySpeak(String municipalityCode, Topic topic, LocalDate day) {
        return mandates.stream().anyMatch(mandate -> mandate.covers(municipalityCode, topic, day));
    }

    /** Whether they have a mandate there on that day, whatever it is about. */
    public boolean isMandatedIn(String municipalityCode, LocalDate day) {
        return mandates.stream().anyMatch(mandate -> mandate.covers(municipalityCode, Topic.OTHER, day));
    }

    /** The municipalities in which the person has, had or will have a mandate. */
    public Stream<String> municipalities() {
        return mandates.stream().map(Mandate::municipalityCode).distinct();
    }

    /** The time that a visit takes from them: with the way there and back when it is on site. */
    public TimeSpan blockedBy(VisitTime time, PlaceKind place) {
        Duration travel = place == PlaceKind.ONLINE ? Duration.ZERO : Duration.ofMinutes(travelMinutes);
        return time.span().widened(travel);
    }

    private Representative with(List<Absence> newAbsences) {
        return new Representative(personId, party, mandates, workingHours, newAbsences, travelMinutes, mandatedBy);
    }
}
