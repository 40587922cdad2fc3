package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Asks, some time after "you said – we did", whether it helped. */
@Service
public class FollowSummary {

    public static final String FOLLOW_UP = "summary-follow-up";

    /** The work's payload: the summary. */
    public static final String SUMMARY = "summaryId";

    private final Summaries summaries;
    private final Associations associations;
    private final WorkQueue work;
    private final SummarySettings settings;

    FollowSummary(Summaries summaries, Associations associations, WorkQueue work, SummarySettings settings) {
        this.summaries = summaries;
        this.associations = associations;
        this.work = work;
        this.settings = settings;
    }

    public void plan(String summaryId) {
        Instant sent = summaries.load(summaryId).state().sentAt();
        work.schedule(FOLLOW_UP, summaryId, sent.plus(settings.askAfter()), new Document(SUMMARY, summaryId));
    }

    /** Nobody is asked on behalf of an association that no longer exists. */
    public void ask(String summaryId) {
        boolean exists = associations
                .find(summaries.load(summaryId).state().associationId())
                .filter(it -> it.state().state() != AssociationState.CLOSED)
                .isPresent();
        if (exists) {
            summaries.change(summaryId, Summary::ask);
        }
    }
}
