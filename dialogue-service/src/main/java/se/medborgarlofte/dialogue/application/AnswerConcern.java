package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.dialogue.domain.DeclineReason;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Answers a concern: it was acted on or declined, or goes to the other authority; whoever raised it may disagree. */
@Service
public class AnswerConcern {

    private final Access access;
    private final Concerns concerns;
    private final AnswerDuplicates answerDuplicates;
    private final FreeTexts texts;
    private final Clock clock;

    AnswerConcern(Access access, Concerns concerns, AnswerDuplicates answerDuplicates, FreeTexts texts, Clock clock) {
        this.access = access;
        this.concerns = concerns;
        this.answerDuplicates = answerDuplicates;
        this.texts = texts;
        this.clock = clock;
    }

    public Stored<Concern> actOn(Caller caller, String id, long revision, String what) {
        SealedText sealed = answer(caller, id, what);
        return change(id, revision, concern -> concern.actOn(sealed, now()));
    }

    public Stored<Concern> decline(Caller caller, String id, long revision, DeclineReason reason, String why) {
        SealedText sealed = answer(caller, id, why);
        return change(id, revision, concern -> concern.decline(reason, sealed, now()));
    }

    public Stored<Concern> dispute(Caller caller, String id, long revision) {
        require(DialogueOperation.DISPUTE_CONCERN, caller, id);
        return change(id, revision, concern -> concern.dispute(now()));
    }

    public Stored<Concern> routeTo(Caller caller, String id, long revision, Party party) {
        require(DialogueOperation.ANSWER_CONCERN, caller, id);
        return change(id, revision, concern -> concern.routeTo(party));
    }

    /** Joins a concern to one that says the same; what came of that one is told to whoever raised this one, too. */
    public Stored<Concern> join(Caller caller, String id, long revision, String duplicateOf) {
        require(DialogueOperation.ANSWER_CONCERN, caller, id);
        if (id.equals(duplicateOf) || !concerns.contains(duplicateOf)) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/duplicateOf", "unknown-concern");
        }
        Concern other = concerns.load(duplicateOf).state();
        Stored<Concern> joined = change(id, revision, concern -> concern.joinTo(duplicateOf, other));
        answerDuplicates.answer(duplicateOf);
        return concerns.load(joined.id());
    }

    private SealedText answer(Caller caller, String id, String text) {
        require(DialogueOperation.ANSWER_CONCERN, caller, id);
        PersonalDataCheck.require("/text", text);
        return texts.seal(FreeText.CONCERN_ANSWER, id, text);
    }

    private void require(DialogueOperation operation, Caller caller, String id) {
        var raised = concerns.load(id).state().raised();
        access.require(operation, caller, Resource.in(raised.municipalityCode()).ownedBy(raised.raisedBy()));
    }

    private Stored<Concern> change(
            String id, long revision, Function<Concern, Decision<Concern, ConcernEvent>> decide) {
        return Refusals.asProblems(() -> concerns.change(id, revision, decide));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
