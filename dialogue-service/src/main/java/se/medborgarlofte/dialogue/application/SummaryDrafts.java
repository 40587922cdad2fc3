package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.DraftState;
import se.medborgarlofte.dialogue.domain.SummaryDraft;
import se.medborgarlofte.dialogue.domain.SummaryDraftEvent;
import se.medborgarlofte.eventing.store.Stored;

/** All proposed summaries of what was said and done. */
public interface SummaryDrafts extends Keeping<SummaryDraft, SummaryDraftEvent> {

    /** The newest first; only in that state unless it is null. */
    Found<Stored<SummaryDraft>> search(String municipalityCode, @Nullable DraftState state, Range range);
}
