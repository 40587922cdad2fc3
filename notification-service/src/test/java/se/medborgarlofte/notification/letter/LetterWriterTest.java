package se.medborgarlofte.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.notification.domain.Language.ENGLISH;
import static se.medborgarlofte.notification.domain.Language.SWEDISH;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.notification.Facts;
import se.medborgarlofte.notification.SavedSamples;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Template;

class LetterWriterTest {

    private final LetterWriter writer = new LetterWriter(URI.create("https://portal.example"), SavedSamples::source);

    @ParameterizedTest
    @EnumSource
    void everyLetterIsFilledInAndLeadsToThePortal(Template template) {
        Letter letter = writer.write(Facts.of(template), List.of(SWEDISH, ENGLISH));

        assertThat(letter.subject() + letter.plainText() + withoutStyles(letter.html()))
                .doesNotContain("{", "}");
        assertThat(letter.plainText()).contains("https://portal.example/");
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterIsFilledInInEachLanguageWithEverythingItMayTell(Template template) {
        for (Language language : Language.values()) {
            Letter letter = writer.write(Facts.all(template), List.of(language));

            assertThat(letter.plainText() + withoutStyles(letter.html()))
                    .doesNotContain("{", "}", "null")
                    .doesNotContain(Facts.all(Template.THING_CLAIMED).get(Fact.CONCERNED_PERSON_ID));
            assertThat(letter.html())
                    .contains("<html lang=\"" + language.tag() + "\">", "<h1>", "<title>")
                    .doesNotContain("<img", "<table", "tabindex");
            assertThat(letter.html().split("<a href=", -1))
                    .hasSameSizeAs(letter.html().split("</a>", -1));
        }
    }

    /** What a mail tells, anyone with the mailbox can read. */
    @ParameterizedTest
    @EnumSource(names = {"LOOK_UP_DISCLOSED", "CLAIM_QUESTION", "CLAIM_JUDGED", "RETURN_DECIDED", "KIT_LENT"})
    void aLetterAboutSomebodysPropertyNamesNeitherThingNorPlaceAndSaysWhomToAsk(Template template) {
        Letter letter = writer.write(Facts.of(template), List.of(SWEDISH, ENGLISH));

        assertThat(letter.plainText()).doesNotContain("Staffanstorp", "1230", "dddd", "cykel", "bicycle");
        assertThat(letter.plainText()).containsAnyOf("114 14", "fråga den som lånar ut");
    }

    @Test
    void aPartOfABuiltInTextIsThereOnlyWhenItsFactIs() {
        Letter with = writer.write(Facts.all(Template.VISIT_PROPOSAL), List.of(SWEDISH, ENGLISH));
        Letter without = writer.write(Facts.of(Template.VISIT_PROPOSAL), List.of(SWEDISH, ENGLISH));

        assertThat(with.plainText())
                .contains("Svara senast lördag 28 november 2026 kl. 09.00.")
                .contains("Answer by Saturday 28 November 2026, 09:00, Swedish time.");
        assertThat(without.plainText()).doesNotContain("Svara senast", "Answer by");
    }

    @Test
    void aReminderSaysByWhen() {
        assertThat(writer.write(Facts.of(Template.LOAN_OVERDUE), List.of(SWEDISH))
                        .plainText())
                .contains("senast tisdag 15 december 2026");
        assertThat(writer.write(Facts.all(Template.LOAN_DUE), List.of(ENGLISH)).plainText())
                .contains("Return it by Tuesday 15 December 2026.");
    }

    private static String withoutStyles(String html) {
        return html.replaceAll("style=\"[^\"]*\"", "");
    }

    @Test
    void aConcernThatBecameAPledgeIsToldAsYouSaidWeDo() {
        Letter letter = writer.write(Facts.of(Template.CONCERN_IN_PLEDGE), List.of(SWEDISH, ENGLISH));

        assertThat(letter.subject()).isEqualTo("Du sa – vi gör: ett medborgarlöfte om bostadsinbrott");
        assertThat(letter.plainText())
                .contains("Du berättade om bostadsinbrott i Staffanstorp.")
                .contains("You told us about home burglaries in Staffanstorp.")
                .contains("https://portal.example/pledge/v1/public-pledges/0193a5b0-4444-7555-8666-977788899900");
    }

    @Test
    void aPortalConfiguredWithASlashMakesTheSameLinks() {
        Letter letter = new LetterWriter(URI.create("https://portal.example/"), SavedSamples::source)
                .write(Facts.of(Template.MATCH_CONFIRMED), List.of(ENGLISH));

        assertThat(letter.plainText()).contains("https://portal.example/property/v1/items/0193a5b0-1111");
    }

    @Test
    void theSwedishPartComesFirst() {
        Letter letter = writer.write(Facts.of(Template.MATCH_CONFIRMED), List.of(SWEDISH, ENGLISH));

        assertThat(letter.plainText().indexOf("Polisen kan ha hittat"))
                .isBetween(0, letter.plainText().indexOf("The police may have found"));
        assertThat(letter.html().indexOf("<section lang=\"sv\">"))
                .isBetween(0, letter.html().indexOf("<section lang=\"en\">"));
    }

    @Test
    void anEnglishLetterIsEnglishThroughout() {
        Letter letter = writer.write(Facts.of(Template.VISIT_INVITATION), List.of(ENGLISH));

        assertThat(letter.subject()).isEqualTo("Meeting: start-up meeting in Staffanstorp");
        assertThat(letter.plainText())
                .contains("Monday 30 November 2026, 18:00–19:30, Swedish time")
                .doesNotContain("möte");
        assertThat(letter.html()).contains("<html lang=\"en\">").doesNotContain("lang=\"sv\"");
    }

    @Test
    void theMailAboutAMatchNamesNeitherThingNorPlace() {
        Letter letter = writer.write(Facts.of(Template.MATCH_CONFIRMED), List.of(SWEDISH, ENGLISH));

        assertThat(letter.plainText()).doesNotContain("Staffanstorp", "1230", "cykel", "bicycle");
    }

    @Test
    void aCorrectionSaysInBothLanguagesThatTheFirstLetterWasWrong() {
        Letter letter = writer.write(Facts.of(Template.MATCH_REVERSED), List.of(SWEDISH, ENGLISH));

        assertThat(letter.subject()).startsWith("Rättelse");
        assertThat(letter.plainText()).contains("Det var fel.", "That was wrong.", "114 14");
    }

    @Test
    void plainTextAndHtmlSayTheSame() {
        Letter letter = writer.write(Facts.of(Template.VISIT_INVITATION), List.of(SWEDISH));

        String wordsOfHtml = words(letter.html()
                .replaceAll("(?s)^.*<main[^>]*>", "")
                .replaceAll("<a href=\"([^\"]*)\"[^>]*>([^<]*)</a>", "$2: $1")
                .replaceAll("<[^>]+>", " "));
        assertThat(words(letter.plainText())).isEqualTo(wordsOfHtml);
    }

    private static String words(String text) {
        return String.join(" ", text.replaceAll("(?m)^- ", "").strip().split("\\s+"));
    }

    @Test
    void whatComesFromOutsideCannotBecomeMarkup() {
        Letter letter =
                writer.write(Facts.of(Template.CONCERN_RECEIVED, Fact.LINK_KEY, "\"><script>"), List.of(SWEDISH));

        assertThat(letter.html()).doesNotContain("<script>").contains("&quot;&gt;&lt;script&gt;");
    }

    @Test
    void aCodeNewerThanTheServiceGetsAGeneralWord() {
        Letter letter = writer.write(
                Facts.of(Template.CONCERN_RECEIVED, Fact.CONCERN_CATEGORY, "SPACE_DEBRIS"), List.of(SWEDISH));
        Letter elsewhere =
                writer.write(Facts.of(Template.CONCERN_RECEIVED, Fact.MUNICIPALITY_CODE, "9999"), List.of(SWEDISH));

        assertThat(letter.plainText()).contains("gäller trygghet i Staffanstorp");
        assertThat(elsewhere.plainText()).contains("i kommun 9999");
    }

    @Test
    void aMeetingOverMidnightNamesBothDays() {
        Letter letter = writer.write(
                Facts.of(Template.VISIT_INVITATION, Fact.ENDS_AT, "2026-11-30T23:30:00Z"), List.of(SWEDISH));

        assertThat(letter.plainText()).contains("måndag 30 november 2026 kl. 18.00 – tisdag 1 december 2026 kl. 00.30");
    }
}
