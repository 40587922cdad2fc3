package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import se.medborgarlofte.notification.application.MessageWords;

/** What to print. */
@Schema(description = "Brevet att skriva ut. The letter to print.")
record PaperLetter(
        @Schema(description = "Rubrik. Heading.", example = "Inbjudan till ett möte")
        String subject,

        @Schema(description = "Text. Text.", example = "Polisen och kommunen bjuder in dig till ett möte.")
        String text) {

    static PaperLetter of(MessageWords.Worded words) {
        return new PaperLetter(words.subject(), words.text());
    }
}
