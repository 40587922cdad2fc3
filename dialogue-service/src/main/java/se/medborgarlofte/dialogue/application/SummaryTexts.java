package se.medborgarlofte.dialogue.application;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Language;

/** Opens the text of a summary in the reader's language. */
@Component
class SummaryTexts {

    private final FreeTexts texts;

    SummaryTexts(FreeTexts texts) {
        this.texts = texts;
    }

    Opened<Summary> open(Stored<Summary> summary, Locale language) {
        Summary it = summary.state();
        boolean english = language.getLanguage().equals(Language.ENGLISH.getLanguage());
        return new Opened<>(
                summary,
                english
                        ? texts.open(FreeText.SUMMARY_ENGLISH, summary.id(), it.english())
                        : texts.open(FreeText.SUMMARY_SWEDISH, summary.id(), it.swedish()));
    }
}
