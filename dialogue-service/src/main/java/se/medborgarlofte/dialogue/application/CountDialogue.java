package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernState;
import se.medborgarlofte.dialogue.domain.DialogueFigures;
import se.medborgarlofte.dialogue.domain.MeetingKind;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitState;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Counts a municipality's dialogue for those who lead it. */
@Service
public class CountDialogue {

    private final Access access;
    private final Records records;
    private final Associations associations;
    private final MeetingSettings settings;
    private final Clock clock;

    CountDialogue(Access access, Records records, Associations associations, MeetingSettings settings, Clock clock) {
        this.access = access;
        this.records = records;
        this.associations = associations;
        this.settings = settings;
        this.clock = clock;
    }

    public DialogueFigures count(Caller caller, String municipalityCode, TimeSpan period) {
        access.require(DialogueOperation.READ_FIGURES, caller, Resource.in(municipalityCode));
        Map<String, Visit> visits = records.visitsIn(municipalityCode, period).stream()
                .collect(Collectors.toMap(Stored::id, Stored::state));
        List<MeetingNote> notes = records.notesIn(municipalityCode, period).stream()
                .map(Stored::state)
                .toList();
        Map<String, Instant> firstNotes = firstNotes(visits.keySet());
        return new DialogueFigures(
                meetings(notes, visits),
                notes.stream().mapToInt(MeetingNote::attendance).sum(),
                medianWait(visits.values()),
                due(visits.values()).size(),
                inTime(visits, firstNotes),
                concerns(municipalityCode, period),
                neverVisited(municipalityCode));
    }

    private Map<String, Instant> firstNotes(Collection<String> visits) {
        Map<String, Instant> first = new HashMap<>();
        records.notesOf(visits).forEach(note -> {
            String visit = note.state().visitId();
            if (visit != null) {
                first.merge(visit, note.state().recordedAt(), (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        return first;
    }

    /** Everyday meetings as such, the others by the kind of their visit. */
    private static Map<String, Integer> meetings(List<MeetingNote> notes, Map<String, Visit> visits) {
        Map<String, Integer> counts = new TreeMap<>();
        notes.forEach(note -> counts.merge(kind(note, visits), 1, Integer::sum));
        return counts;
    }

    private static String kind(MeetingNote note, Map<String, Visit> visits) {
        Visit visit = note.visitId() == null ? null : visits.get(note.visitId());
        if (note.kind() == MeetingKind.EVERYDAY || visit == null) {
            return note.kind().name();
        }
        return visit.request().kind().name();
    }

    private static @Nullable Duration medianWait(Collection<Visit> visits) {
        List<Duration> waits = visits.stream()
                .filter(visit -> visit.state() == VisitState.HELD)
                .map(visit -> Duration.between(
                        visit.request().requestedAt(), visit.time().startsAt()))
                .sorted()
                .toList();
        return waits.isEmpty() ? null : waits.get(waits.size() / 2);
    }

    /** Those that took place, or should have, so long ago that there should be a note. */
    private List<Visit> due(Collection<Visit> visits) {
        Instant latest = clock.instant().minus(settings.firstChase());
        return visits.stream()
                .filter(visit -> visit.state() == VisitState.HELD || visit.state() == VisitState.CONFIRMED)
                .filter(visit -> visit.time().endsAt().isBefore(latest))
                .toList();
    }

    private int inTime(Map<String, Visit> visits, Map<String, Instant> firstNotes) {
        List<Visit> due = due(visits.values());
        return (int) visits.entrySet().stream()
                .filter(visit -> due.contains(visit.getValue()))
                .filter(visit -> {
                    Instant noted = firstNotes.get(visit.getKey());
                    return noted != null
                            && !noted.isAfter(visit.getValue().time().endsAt().plus(settings.firstChase()));
                })
                .count();
    }

    private Map<Category, Map<ConcernState, Integer>> concerns(String municipalityCode, TimeSpan period) {
        Map<Category, Map<ConcernState, Integer>> counts = new EnumMap<>(Category.class);
        for (Stored<Concern> concern : records.concernsIn(municipalityCode, period)) {
            counts.computeIfAbsent(concern.state().raised().category(), _ -> new EnumMap<>(ConcernState.class))
                    .merge(concern.state().state(), 1, Integer::sum);
        }
        return counts;
    }

    private List<String> neverVisited(String municipalityCode) {
        Collection<String> visited = records.associationsVisited(municipalityCode);
        return associations.inMunicipality(municipalityCode).stream()
                .filter(it -> it.state().state() != AssociationState.CLOSED && !visited.contains(it.id()))
                .map(Stored::id)
                .toList();
    }
}
