package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.eventing.store.Stored;

/** Gives every answer to a concern also to those that say the same. Doing it again changes nothing. */
@Service
public class AnswerDuplicates {

    private final Concerns concerns;
    private final FreeTexts texts;

    AnswerDuplicates(Concerns concerns, FreeTexts texts) {
        this.concerns = concerns;
        this.texts = texts;
    }

    public void answer(String concernId) {
        Concern answered = concerns.load(concernId).state();
        for (Stored<Concern> duplicate : concerns.duplicatesOf(concernId)) {
            answered.receipts().stream()
                    .filter(receipt -> receipt.kind().isForAll())
                    .map(receipt -> receipt.sealedAs(resealed(concernId, duplicate.id(), receipt.note())))
                    .forEach(receipt -> concerns.change(duplicate.id(), concern -> concern.give(receipt)));
        }
    }

    private @Nullable SealedText resealed(String from, String to, @Nullable SealedText note) {
        return note == null
                ? null
                : texts.seal(FreeText.CONCERN_ANSWER, to, texts.open(FreeText.CONCERN_ANSWER, from, note));
    }
}
