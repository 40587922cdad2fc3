package se.medborgarlofte.dialogue.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Diary;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.Slot;
import se.medborgarlofte.dialogue.domain.SlotFinder;
import se.medborgarlofte.dialogue.domain.SlotWish;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.store.Stored;

/**
 * The times and persons that suit a visit, best first: the time it has, if somebody has promised it already; then the
 * time its requester likes best; then the alternatives in order. At each time those come first who have not left a
 * proposal for this visit unanswered, and of them whoever is booked least.
 */
@Component
class Candidates {

    private static final int MOST = 40;

    private final Diaries diaries;

    Candidates(Diaries diaries) {
        this.diaries = diaries;
    }

    List<Candidate> of(Stored<Visit> visit) {
        List<Candidate> candidates = new ArrayList<>(besideThePromised(visit));
        candidates.addAll(afresh(visit));
        return candidates.stream().limit(MOST).toList();
    }

    /** Somebody for the authority that has promised nobody, at the time that the other one has promised. */
    private List<Candidate> besideThePromised(Stored<Visit> stored) {
        Visit visit = stored.state();
        if (visit.confirmations().isEmpty()) {
            return List.of();
        }
        SlotWish wish = diaries.noticed(wish(visit, at(visit.time().startsAt())));
        List<Diary> all = wish.window().isEmpty() ? List.of() : diaries.of(wish, stored.id());
        Set<String> silent = visit.silent();
        return missing(visit)
                .flatMap(party -> SlotFinder.freeAt(all, wish, visit.time().startsAt()).stream()
                        .filter(free -> free.party() == party && !silent.contains(free.personId()))
                        .sorted(leastBooked(all))
                        .map(free -> candidate(stored, visit.time(), List.of(free))))
                .toList();
    }

    private List<Candidate> afresh(Stored<Visit> stored) {
        Visit visit = stored.state();
        return windows(visit).flatMap(window -> slots(stored, window)).toList();
    }

    private Stream<Candidate> slots(Stored<Visit> stored, TimeSpan window) {
        SlotWish wish = diaries.noticed(wish(stored.state(), window));
        if (wish.window().isEmpty()) {
            return Stream.empty();
        }
        List<Diary> all = diaries.of(wish, stored.id());
        List<Slot> slots = isOneInstant(window)
                ? SlotFinder.at(all, wish, window.from()).stream().toList()
                : SlotFinder.find(all, wish, MOST);
        return slots.stream()
                .map(slot -> candidate(
                        stored, slot.time(), chosen(slot, all, stored.state().silent())));
    }

    /** One person for each authority. */
    private static List<Representative> chosen(Slot slot, List<Diary> all, Set<String> silent) {
        Comparator<Representative> best = Comparator.<Representative, Boolean>comparing(
                        person -> silent.contains(person.personId()))
                .thenComparing(leastBooked(all));
        return Arrays.stream(Party.values())
                .map(party -> slot.of(party).stream().min(best).orElseThrow())
                .toList();
    }

    private static Comparator<Representative> leastBooked(List<Diary> all) {
        Map<String, Integer> booked = all.stream()
                .collect(Collectors.toMap(
                        diary -> diary.representative().personId(),
                        diary -> diary.booked().size()));
        return Comparator.<Representative, Integer>comparing(person -> booked.getOrDefault(person.personId(), 0))
                .thenComparing(Representative::personId);
    }

    private static Candidate candidate(Stored<Visit> visit, VisitTime time, List<Representative> people) {
        String booking = Bookings.newBooking(visit.id());
        return new Candidate(
                time,
                people.stream()
                        .map(person -> new Seat(
                                person.party(),
                                person.personId(),
                                booking,
                                person.blockedBy(time, visit.state().request().placeKind())))
                        .toList());
    }

    private static Stream<Party> missing(Visit visit) {
        return Arrays.stream(Party.values())
                .filter(party -> visit.confirmationOf(party).isEmpty());
    }

    /** The times in which the visit may start; the requester's first wish may be any minute. */
    private static Stream<TimeSpan> windows(Visit visit) {
        Duration length = visit.request().time().length();
        Stream<TimeSpan> wishes = Stream.of(
                        visit.time().startsAt(), visit.request().time().startsAt())
                .distinct()
                .map(Candidates::at);
        return Stream.concat(
                wishes,
                visit.request().alternatives().stream()
                        .map(span -> new TimeSpan(
                                span.from(), span.to().minus(length).plusSeconds(1))));
    }

    private static TimeSpan at(Instant start) {
        return new TimeSpan(start, start.plusMillis(1));
    }

    private static boolean isOneInstant(TimeSpan window) {
        return window.from().plusMillis(1).equals(window.to());
    }

    private static SlotWish wish(Visit visit, TimeSpan window) {
        return new SlotWish(
                visit.request().municipalityCode(),
                visit.request().subject(),
                visit.request().placeKind(),
                visit.request().time().length(),
                window);
    }
}
