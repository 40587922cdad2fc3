package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Diary;
import se.medborgarlofte.dialogue.domain.Quarters;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.Slot;
import se.medborgarlofte.dialogue.domain.SlotFinder;
import se.medborgarlofte.dialogue.domain.SlotWish;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.eventing.store.Stored;

/** Reads who is free when: the representatives' hours and absences, and the visits they are booked for. */
@Component
class Diaries {

    /** A visit with travel is never longer than this, so neighbours of a window are looked at this far. */
    private static final Duration LONGEST_BLOCK = Duration.ofHours(12);

    private final Representatives representatives;
    private final Visits visits;
    private final VisitSettings settings;
    private final Clock clock;

    Diaries(Representatives representatives, Visits visits, VisitSettings settings, Clock clock) {
        this.representatives = representatives;
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
    }

    /** The first times that fit, none sooner than the minimum notice. */
    List<Slot> slots(SlotWish wish, int most) {
        SlotWish noticed = noticed(wish);
        return noticed.window().isEmpty() ? List.of() : SlotFinder.find(of(noticed, ""), noticed, most);
    }

    /**
     * Everybody with a mandate in the municipality and hours to come in, with what is booked around the window.
     *
     * @param exceptVisit the visit for which times are looked for: what it takes itself is no hindrance
     */
    List<Diary> of(SlotWish wish, String exceptVisit) {
        Collection<Representative> people = representatives.inMunicipality(wish.municipalityCode()).stream()
                .map(Stored::state)
                .filter(person -> !person.workingHours().isEmpty())
                .toList();
        if (people.isEmpty()) {
            return List.of();
        }
        Map<String, List<TimeSpan>> booked = booked(people, wish.window().widened(LONGEST_BLOCK), exceptVisit);
        return people.stream()
                .map(person -> new Diary(person, booked.getOrDefault(person.personId(), List.of())))
                .toList();
    }

    /** The same wish, without what is too soon. */
    SlotWish noticed(SlotWish wish) {
        Instant soonest = clock.instant().plus(settings.minimumNotice());
        TimeSpan window = wish.window().within(new TimeSpan(soonest, Instant.MAX));
        return new SlotWish(wish.municipalityCode(), wish.topic(), wish.place(), wish.length(), window);
    }

    private Map<String, List<TimeSpan>> booked(Collection<Representative> people, TimeSpan around, String exceptVisit) {
        Map<String, List<TimeSpan>> booked = new HashMap<>();
        var ids = people.stream().map(Representative::personId).collect(Collectors.toSet());
        visits.taking(ids, around).stream()
                .filter(visit -> !visit.id().equals(exceptVisit))
                .flatMap(visit -> visit.state().seats().stream())
                .filter(seat -> ids.contains(seat.personId()))
                .forEach(seat -> booked.computeIfAbsent(seat.personId(), _ -> new ArrayList<>())
                        .add(wholeQuarters(seat)));
        return booked;
    }

    /** Time is booked by quarters of an hour, so a part of one takes it all. */
    private static TimeSpan wholeQuarters(Seat seat) {
        List<Instant> quarters = Quarters.touchedBy(seat.blocked());
        return new TimeSpan(quarters.getFirst(), quarters.getLast().plus(Duration.ofMinutes(15)));
    }
}
