package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.CancelReason;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Problem;

/**
 * What somebody without an account may do with the visit they asked for, by the key of the link that was mailed to them:
 * ask the members for a time, move the visit, call it off. Only that link opens this; the links of later letters, which
 * also others get, show the visit and no more.
 */
@Service
public class ArrangeAsGuest {

    private final FollowAsGuest followAsGuest;
    private final HoldSlotPoll holdSlotPoll;
    private final SlotPolls polls;
    private final ChangeVisit changeVisit;

    ArrangeAsGuest(FollowAsGuest followAsGuest, HoldSlotPoll holdSlotPoll, SlotPolls polls, ChangeVisit changeVisit) {
        this.followAsGuest = followAsGuest;
        this.holdSlotPoll = holdSlotPoll;
        this.polls = polls;
        this.changeVisit = changeVisit;
    }

    /** The newest poll about the visit that the link is for; empty when there is none, or it is for no visit. */
    public Optional<HoldSlotPoll.HeldPoll> newestPoll(Caller caller, String linkKey) {
        return followAsGuest
                .ownVisit(caller, linkKey)
                .flatMap(visit ->
                        polls.newestOf(visit.id()).map(poll -> holdSlotPoll.read(requester(visit), poll.id())));
    }

    /** Asks the members which of the times suits them. */
    public Stored<SlotPoll> openPoll(
            Caller caller, String linkKey, IdempotencyKey key, List<Instant> starts, Instant closesAt) {
        Stored<Visit> visit = visit(caller, linkKey);
        KeyedCommand command = key.forCaller(
                requester(visit), "open-slot-poll:" + visit.id(), List.of(starts.toString(), closesAt.toString()));
        return holdSlotPoll.open(
                requester(visit), new CommandKey(command.id(), command.bodyHash()), visit.id(), starts, closesAt);
    }

    public Stored<Visit> move(Caller caller, String linkKey, Instant startsAt, Instant endsAt) {
        Stored<Visit> visit = visit(caller, linkKey);
        return changeVisit.reschedule(requester(visit), visit.id(), visit.revision(), startsAt, endsAt);
    }

    public Stored<Visit> cancel(Caller caller, String linkKey, CancelReason reason) {
        Stored<Visit> visit = visit(caller, linkKey);
        return changeVisit.cancel(requester(visit), visit.id(), visit.revision(), reason);
    }

    private Stored<Visit> visit(Caller caller, String linkKey) {
        return followAsGuest
                .ownVisit(caller, linkKey)
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE).detail("link"));
    }

    /** Whoever has the link acts for the address it was mailed to: the visit is theirs, and nothing else is. */
    private static Caller requester(Stored<Visit> visit) {
        return new Caller(visit.state().request().requestedBy(), List.of(), null);
    }
}
