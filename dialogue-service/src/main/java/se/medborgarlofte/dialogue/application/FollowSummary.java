package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Asks, some time after "you said – we did", whether it helped. */
@Service
public class FollowSummary {

    public static final String FOLLOW_UP = "summary-follow-up";

    /** The work's payload: the summary. */
    public static final String SUMMARY = "summaryId";

    private final Summaries summaries;
    private final WorkQueue work;
    private final SummarySettings settings;

    FollowSummary(Summaries summaries, WorkQueue work, SummarySettings settings) {
        this.summaries = summaries;
        this.work = work;
        this.settings = settings;
    }

    public void plan(String summaryId) {
        Instant sent = summaries.load(summaryId).state().sentAt();
        work.schedule(FOLLOW_UP, summaryId, sent.plus(settings.askAfter()), new Document(SUMMARY, summaryId));
    }

    public void ask(String summaryId) {
        summaries.change(summaryId, Summary::ask);
    }
}
