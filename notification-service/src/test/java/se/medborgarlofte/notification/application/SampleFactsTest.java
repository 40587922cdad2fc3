package se.medborgarlofte.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.notification.SavedSamples;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Template;
import se.medborgarlofte.notification.letter.LetterWriter;

/** The author of any letter can look at it: there is a made-up fact of the right form for each place. */
class SampleFactsTest {

    private final LetterWriter letters = new LetterWriter(URI.create("https://portal.example"), SavedSamples::source);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MAILING")
    void everyLetterIsFilledIn(Template template) {
        for (Language language : Language.values()) {
            String source = letters.source(template, language);
            String text =
                    letters.preview(source, SampleFacts.of(template), language).plainText();

            assertThat(text).isNotBlank().doesNotContain("{", "}");
        }
    }
}
