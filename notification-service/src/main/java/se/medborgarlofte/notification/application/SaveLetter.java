package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;
import se.medborgarlofte.notification.domain.Template;

/** Somebody writes a new version of a letter that comes with the service, and sees how it will look. */
@Service
public class SaveLetter {

    /** The version that comes with the service. */
    static final int BUNDLED = 1;

    /** Stands where the texts of municipalities have the municipality. */
    static final String EVERYWHERE = "*";

    private final Access access;
    private final Texts texts;
    private final TextProof proofs;
    private final LettersInForce inForce;
    private final AuditLog audit;
    private final Clock clock;

    SaveLetter(Access access, Texts texts, TextProof proofs, LettersInForce inForce, AuditLog audit, Clock clock) {
        this.access = access;
        this.texts = texts;
        this.proofs = proofs;
        this.inForce = inForce;
        this.audit = audit;
        this.clock = clock;
    }

    /** A letter as its author sends it. */
    public record Draft(Template template, String swedish, String english) {}

    /** The letter with sample facts; nothing is saved. */
    public List<TextProof.Proof> preview(Caller caller, Draft draft) {
        access.require(NotificationOperation.SAVE_LETTER, caller, Resource.anywhere());
        return proofs(draft);
    }

    /**
     * Saves the next version; it counts for what is ordered from a minute later.
     *
     * @param expectedVersion the newest version its author has seen
     * @throws Problem 422 when the letter cannot be filled in, in either language, or names people
     */
    public SavedText save(Caller caller, Draft draft, long expectedVersion) {
        access.require(NotificationOperation.SAVE_LETTER, caller, Resource.anywhere());
        PersonalDataCheck.require("/swedish", draft.swedish());
        PersonalDataCheck.require("/english", draft.english());
        Flawless.require(proofs(draft));
        String code = LettersInForce.code(draft.template());
        int newest = texts.newest(code).map(SavedText::version).orElse(BUNDLED);
        SavedText text = new SavedText(
                code,
                newest + 1,
                EVERYWHERE,
                draft.swedish(),
                draft.english(),
                caller.personId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (newest != expectedVersion || !texts.save(text)) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
        inForce.lookAgain(draft.template());
        audit.append(
                "letters",
                caller.personId(),
                "save-letter",
                draft.template().code(),
                Map.of("version", Integer.toString(text.version())));
        return text;
    }

    private List<TextProof.Proof> proofs(Draft draft) {
        return proofs.of(draft.swedish(), draft.english(), SampleFacts.of(draft.template()));
    }
}
