package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.SlotPollState;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Asks an association's members which times suit them, and ends the poll with the best time as a suggestion. */
@Service
public class HoldSlotPoll {

    /** What the keys of links are derived for; the notification service derives the same. */
    public static final String LINK = "slot-poll";

    private final Access access;
    private final SlotPolls polls;
    private final Visits visits;
    private final PollOptions options;
    private final LinkKeys linkKeys;
    private final Clock clock;

    HoldSlotPoll(Access access, SlotPolls polls, Visits visits, PollOptions options, LinkKeys linkKeys, Clock clock) {
        this.access = access;
        this.polls = polls;
        this.visits = visits;
        this.options = options;
        this.linkKeys = linkKeys;
        this.clock = clock;
    }

    /**
     * A poll as whoever holds it sees it.
     *
     * @param linkToken what the link to it carries after {@code #}
     * @param possible the times at which somebody of each authority still can come
     */
    public record HeldPoll(Stored<SlotPoll> stored, String linkToken, List<VisitTime> possible) {}

    /** Each time must be possible for both authorities when the poll is opened. */
    public Stored<SlotPoll> open(
            Caller caller, CommandKey key, String visitId, List<Instant> starts, Instant closesAt) {
        Visit visit = require(caller, visitId);
        if (polls.find(key.id()).isPresent()) {
            // The same command again; what was possible then need not be so now.
            return polls.create(key, Decision.unchanged(polls.load(key.id()).state()));
        }
        Instant now = now();
        Refusals.asProblems(() -> {
            visit.refuseUnlessOpen(now);
            return visit;
        });
        Duration length = visit.request().time().length();
        List<VisitTime> times = starts.stream()
                .map(start -> start.truncatedTo(ChronoUnit.MILLIS))
                .map(start -> new VisitTime(start, start.plus(length)))
                .toList();
        requirePossible(visitId, times);
        return Refusals.asProblems(() -> polls.create(
                key, SlotPoll.open(poll(caller, visitId, visit, times, closesAt.truncatedTo(ChronoUnit.MILLIS), now))));
    }

    private static SlotPoll poll(
            Caller caller, String visitId, Visit visit, List<VisitTime> times, Instant closesAt, Instant now) {
        return new SlotPoll(
                visit.request().municipalityCode(),
                visitId,
                visit.request().kind(),
                visit.request().associationId(),
                caller.personId(),
                times,
                now,
                closesAt,
                SlotPollState.OPEN,
                List.of(),
                null);
    }

    private void requirePossible(String visitId, List<VisitTime> times) {
        List<VisitTime> possible = options.possible(visitId, times);
        for (int i = 0; i < times.size(); i++) {
            if (!possible.contains(times.get(i))) {
                throw Problem.of(CommonProblem.INVALID_REQUEST).error("/startsAt/" + i, "not-possible");
            }
        }
    }

    public HeldPoll read(Caller caller, String id) {
        Stored<SlotPoll> poll = polls.load(id);
        require(caller, poll.state().visitId());
        return held(poll);
    }

    /** Ends it before its time. */
    public HeldPoll close(Caller caller, String id, long revision) {
        SlotPoll poll = polls.load(id).state();
        require(caller, poll.visitId());
        List<VisitTime> possible = options.possible(poll.visitId(), poll.options());
        return held(Refusals.asProblems(() -> polls.change(id, revision, it -> it.close(possible))));
    }

    private HeldPoll held(Stored<SlotPoll> poll) {
        return new HeldPoll(
                poll,
                linkKeys.token(LINK, poll.id()),
                options.possible(poll.state().visitId(), poll.state().options()));
    }

    private Visit require(Caller caller, String visitId) {
        Visit visit = visits.load(visitId).state();
        access.require(
                DialogueOperation.HOLD_SLOT_POLL,
                caller,
                Resource.in(visit.request().municipalityCode())
                        .ownedBy(visit.request().requestedBy()));
        return visit;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
