package se.medborgarlofte.dialogue.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.Receipt;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Shows a concern with its text to whoever raised it, and to those who work with it in the municipality. */
@Service
public class ReadConcern {

    private final Access access;
    private final Concerns concerns;
    private final FreeTexts texts;

    ReadConcern(Access access, Concerns concerns, FreeTexts texts) {
        this.access = access;
        this.concerns = concerns;
        this.texts = texts;
    }

    public OpenedConcern read(Caller caller, String concernId) {
        Stored<Concern> concern = concerns.load(concernId);
        var raised = concern.state().raised();
        access.require(
                DialogueOperation.READ_CONCERN,
                caller,
                Resource.in(raised.municipalityCode()).ownedBy(raised.raisedBy()));
        List<String> answers = concern.state().receipts().stream()
                .map(receipt -> answer(concernId, receipt))
                .toList();
        return new OpenedConcern(concern, texts.open(FreeText.CONCERN_TEXT, concernId, raised.text()), answers);
    }

    private String answer(String concernId, Receipt receipt) {
        return receipt.note() == null ? "" : texts.open(FreeText.CONCERN_ANSWER, concernId, receipt.note());
    }
}
