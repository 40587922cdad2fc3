package se.medborgarlofte.dialogue.application;

import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.dialogue.domain.SummaryEvent;
import se.medborgarlofte.eventing.store.Stored;

/** All summaries of what was said and done. */
public interface Summaries extends Keeping<Summary, SummaryEvent> {

    /** The newest first. */
    Found<Stored<Summary>> search(String associationId, Range range);
}
