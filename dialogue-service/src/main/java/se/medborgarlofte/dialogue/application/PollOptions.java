package se.medborgarlofte.dialogue.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Diary;
import se.medborgarlofte.dialogue.domain.SlotFinder;
import se.medborgarlofte.dialogue.domain.SlotWish;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitRequest;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.store.Stored;

/** Knows at which times of a poll somebody of each authority can come to the visit, if it is still to take place. */
@Component
class PollOptions {

    private final Visits visits;
    private final Diaries diaries;

    PollOptions(Visits visits, Diaries diaries) {
        this.visits = visits;
        this.diaries = diaries;
    }

    List<VisitTime> possible(String visitId, List<VisitTime> times) {
        Stored<Visit> visit = visits.load(visitId);
        if (!visit.state().state().isOpen() || visit.state().isHidden()) {
            return List.of();
        }
        return times.stream().filter(time -> isPossible(visit, time)).toList();
    }

    private boolean isPossible(Stored<Visit> visit, VisitTime time) {
        SlotWish wish = diaries.noticed(wish(visit.state().request(), time.startsAt(), time.length()));
        if (wish.window().isEmpty()) {
            return false;
        }
        List<Diary> all = diaries.of(wish, visit.id());
        return SlotFinder.at(all, wish, time.startsAt()).isPresent();
    }

    private static SlotWish wish(VisitRequest request, Instant start, Duration length) {
        return new SlotWish(
                request.municipalityCode(),
                request.subject(),
                request.placeKind(),
                length,
                new TimeSpan(start, start.plusMillis(1)));
    }
}
