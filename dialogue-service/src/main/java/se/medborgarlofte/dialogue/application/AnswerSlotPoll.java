package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Ballot;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Lets whoever has the link see a poll and say which times suit them; nobody is asked who they are. */
@Service
public class AnswerSlotPoll {

    private final Access access;
    private final SlotPolls polls;
    private final LinkKeys linkKeys;
    private final Clock clock;

    AnswerSlotPoll(Access access, SlotPolls polls, LinkKeys linkKeys, Clock clock) {
        this.access = access;
        this.polls = polls;
        this.linkKeys = linkKeys;
        this.clock = clock;
    }

    public Stored<SlotPoll> show(Caller caller, String linkToken) {
        return polls.load(pollOf(caller, linkToken));
    }

    public Stored<SlotPoll> answer(Caller caller, String linkToken, Ballot ballot) {
        String id = pollOf(caller, linkToken);
        return Refusals.asProblems(() -> polls.change(id, poll -> poll.answer(ballot, clock.instant())));
    }

    private String pollOf(Caller caller, String linkToken) {
        access.require(DialogueOperation.ANSWER_SLOT_POLL, caller, Resource.anywhere());
        return linkKeys.idOf(HoldSlotPoll.LINK, linkToken)
                .filter(id -> polls.find(id).isPresent())
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE).detail("link"));
    }
}
