package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.DraftState;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.dialogue.domain.SummaryDraft;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Resource;

/** Somebody at an authority reads a proposed "you said – we did", and sends it or not. */
@Service
public class DecideSummaryDraft {

    private final Access access;
    private final SummaryDrafts drafts;
    private final Summaries summaries;
    private final FreeTexts texts;
    private final Clock clock;

    DecideSummaryDraft(Access access, SummaryDrafts drafts, Summaries summaries, FreeTexts texts, Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.summaries = summaries;
        this.texts = texts;
        this.clock = clock;
    }

    /** The summary that a draft becomes when it is sent. */
    public static String summaryOf(String draftId) {
        return Ids.uuidV5("summary-of-draft:" + draftId);
    }

    public Found<Stored<SummaryDraft>> list(
            Caller caller, String municipalityCode, @Nullable DraftState state, Range range) {
        access.require(DialogueOperation.SEND_SUMMARY, caller, Resource.in(municipalityCode));
        return drafts.search(municipalityCode, state, range);
    }

    /** In the language asked for. */
    public Opened<SummaryDraft> read(Caller caller, String id, Locale language) {
        Stored<SummaryDraft> draft = require(caller, id);
        boolean english = language.getLanguage().equals(Language.ENGLISH.getLanguage());
        return new Opened<>(draft, english ? english(id, draft.state()) : swedish(id, draft.state()));
    }

    public void send(Caller caller, String id, long revision) {
        require(caller, id);
        Refusals.asProblems(() -> drafts.change(id, revision, draft -> draft.send(caller.personId(), now())));
    }

    public void discard(Caller caller, String id, long revision) {
        require(caller, id);
        Refusals.asProblems(() -> drafts.change(id, revision, draft -> draft.discard(caller.personId(), now())));
    }

    /** Makes a sent draft the summary that its association gets; doing it again changes nothing. */
    public void becomeSummary(String id) {
        SummaryDraft draft = drafts.load(id).state();
        if (draft.state() != DraftState.SENT || draft.decidedBy() == null || draft.decidedAt() == null) {
            return;
        }
        String summaryId = summaryOf(id);
        summaries.createOnce(
                summaryId,
                Summary.send(new Summary(
                        draft.associationId(),
                        draft.municipalityCode(),
                        texts.seal(FreeText.SUMMARY_SWEDISH, summaryId, swedish(id, draft)),
                        texts.seal(FreeText.SUMMARY_ENGLISH, summaryId, english(id, draft)),
                        draft.decidedBy(),
                        draft.decidedAt(),
                        null,
                        null)));
    }

    private String swedish(String id, SummaryDraft draft) {
        return texts.open(FreeText.DRAFT_SWEDISH, id, draft.swedish());
    }

    private String english(String id, SummaryDraft draft) {
        return texts.open(FreeText.DRAFT_ENGLISH, id, draft.english());
    }

    private Stored<SummaryDraft> require(Caller caller, String id) {
        Stored<SummaryDraft> draft = drafts.load(id);
        access.require(
                DialogueOperation.SEND_SUMMARY,
                caller,
                Resource.in(draft.state().municipalityCode()));
        return draft;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
