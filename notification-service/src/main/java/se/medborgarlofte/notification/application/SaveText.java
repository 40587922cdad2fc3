package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;

/** Someone writes a text for mailings, or a new version of it, and sees how it will look. */
@Service
public class SaveText {

    private static final Map<Fact, String> SAMPLE = Map.of(
            Fact.TEXT_CODE, "text",
            Fact.TEXT_VERSION, "1",
            Fact.PLEDGE_ID, "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02",
            Fact.STARTS_AT, "2026-11-30T17:00:00Z",
            Fact.ENDS_AT, "2026-11-30T18:30:00Z");

    private final Access access;
    private final Texts texts;
    private final TextProof proofs;
    private final Clock clock;

    SaveText(Access access, Texts texts, TextProof proofs, Clock clock) {
        this.access = access;
        this.texts = texts;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** A text as its author sends it. */
    public record Draft(String area, String code, String swedish, String english) {
        /** Codes of different municipalities never meet. */
        String fullCode() {
            return area + "-" + code;
        }
    }

    /** The text with sample facts; nothing is saved. */
    public List<TextProof.Proof> preview(Caller caller, Draft draft) {
        access.require(NotificationOperation.SAVE_TEXT, caller, Resource.in(draft.area()));
        return proofs(draft);
    }

    /**
     * Saves the next version.
     *
     * @param expectedVersion the newest version its author has seen; 0 for a new text
     * @throws Problem 422 when the text cannot be filled in, in either language, or names people
     */
    public SavedText save(Caller caller, Draft draft, long expectedVersion) {
        access.require(NotificationOperation.SAVE_TEXT, caller, Resource.in(draft.area()));
        PersonalDataCheck.require("/swedish", draft.swedish());
        PersonalDataCheck.require("/english", draft.english());
        Flawless.require(proofs(draft));
        int newest = texts.newest(draft.fullCode()).map(SavedText::version).orElse(0);
        SavedText text = new SavedText(
                draft.fullCode(),
                newest + 1,
                draft.area(),
                draft.swedish(),
                draft.english(),
                caller.personId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (newest != expectedVersion || !texts.save(text)) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
        return text;
    }

    private List<TextProof.Proof> proofs(Draft draft) {
        Map<Fact, String> facts = new EnumMap<>(SAMPLE);
        facts.put(Fact.MUNICIPALITY_CODE, draft.area());
        return proofs.of(draft.swedish(), draft.english(), new Content(Template.MAILING, facts));
    }
}
