package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.PromiseEvent.PromiseDue;
import se.medborgarlofte.dialogue.domain.PromiseEvent.PromiseKept;
import se.medborgarlofte.dialogue.domain.PromiseEvent.PromiseMade;
import se.medborgarlofte.dialogue.domain.PromiseEvent.PromiseOverdue;
import se.medborgarlofte.eventing.store.Decision;

/**
 * Something that somebody promised on the spot at a meeting: somebody owns it, and it has a date.
 *
 * @param owner the authority that promised
 * @param madeBy who promised
 * @param keptAt when it was kept; null until then
 */
public record Promise(
        String municipalityCode,
        String meetingNoteId,
        SealedText text,
        Party owner,
        String madeBy,
        LocalDate dueOn,
        Instant madeAt,
        PromiseState state,
        @Nullable Instant keptAt,
        @Nullable String keptBy) {

    /** Takes in a promise. */
    public static Decision<Promise, PromiseEvent> make(Promise promise) {
        return Decision.of(promise, new PromiseMade());
    }

    /** It has been kept; saying so again changes nothing. */
    public Decision<Promise, PromiseEvent> keep(String by, Instant now) {
        if (state == PromiseState.KEPT) {
            return Decision.unchanged(this);
        }
        Promise kept = new Promise(
                municipalityCode, meetingNoteId, text, owner, madeBy, dueOn, madeAt, PromiseState.KEPT, now, by);
        return Decision.of(kept, new PromiseKept());
    }

    /** Its day has come; nobody is reminded of what has been kept. */
    public Decision<Promise, PromiseEvent> remind() {
        return state == PromiseState.OPEN ? Decision.quiet(this, new PromiseDue()) : Decision.unchanged(this);
    }

    /** A week has passed since its day. */
    public Decision<Promise, PromiseEvent> escalate() {
        return state == PromiseState.OPEN ? Decision.quiet(this, new PromiseOverdue()) : Decision.unchanged(this);
    }
}
