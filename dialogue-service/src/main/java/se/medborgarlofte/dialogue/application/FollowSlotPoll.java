package se.medborgarlofte.dialogue.application;

import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Ends a poll when its time has come. */
@Service
public class FollowSlotPoll {

    public static final String CLOSE = "slot-poll-close";

    /** The work's payload: the poll. */
    public static final String POLL = "slotPollId";

    private final SlotPolls polls;
    private final PollOptions options;
    private final WorkQueue work;

    FollowSlotPoll(SlotPolls polls, PollOptions options, WorkQueue work) {
        this.polls = polls;
        this.options = options;
        this.work = work;
    }

    public void plan(String id) {
        work.schedule(CLOSE, id, polls.load(id).state().closesAt(), new Document(POLL, id));
    }

    public void close(String id) {
        SlotPoll poll = polls.load(id).state();
        var possible = options.possible(poll.visitId(), poll.options());
        polls.change(id, it -> it.close(possible));
    }
}
