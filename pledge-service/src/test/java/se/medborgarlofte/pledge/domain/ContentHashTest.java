package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Staffanstorp.FIRST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.LAST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentHashTest {

    private static final PictureBasis BASIS = new PictureBasis(PICTURE_ID, 1);

    /** Agreements are stored with it: a change of the canonical form would make every stored agreement void. */
    @Test
    void theHashOfAContentNeverChanges() {
        assertThat(hash(content())).isEqualTo("1c0f15845e406679c6d4a547ba00cf4dced3196fb7031c19f1a59fc7056f6078");
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anyEditGivesAnotherHash(PledgeContent edited) {
        assertThat(hash(edited)).isNotEqualTo(hash(content()));
    }

    @Test
    void anotherPictureGivesAnotherHash() {
        assertThat(ContentHash.of(new PictureBasis(PICTURE_ID, 2), content())).isNotEqualTo(hash(content()));
        assertThat(ContentHash.of(new PictureBasis("another", 1), content())).isNotEqualTo(hash(content()));
    }

    @Test
    void aTranslationIsMendedByAnErratumAndSeenInTheVersions() {
        PledgeContent translated = inEnglish(new English("Stolen goods are hard to trace", Map.of(), Map.of()));

        assertThat(Texts.differOnlyIn(content(), translated)).isTrue();
        assertThat(ContentDifference.between(content(), translated))
                .containsExactly(new ContentDifference("cause.en", null, "Stolen goods are hard to trace"));
        assertThat(translated.causes().english()).isEqualTo("Stolen goods are hard to trace");
        assertThat(content().causes().english()).isEqualTo(content().cause());
    }

    @Test
    void aNumberWithTrailingZerosIsTheSameNumber() {
        assertThat(hash(withIndicator("42.0", "30.00"))).isEqualTo(hash(withIndicator("42", "30")));
    }

    @Test
    void wordsMovedFromOneTextToTheNextGiveAnotherHash() {
        PledgeContent first = withTexts(new Bilingual("a\ntext.en:1:b", "c"));
        PledgeContent second = withTexts(new Bilingual("a", "b\ntext.en:1:c"));

        assertThat(hash(first)).isNotEqualTo(hash(second));
    }

    static Stream<PledgeContent> edits() {
        PledgeContent c = content();
        Activity activity = c.activities().getFirst();
        return Stream.of(
                content("Annan rubrik"),
                content("Färre bostadsinbrott med märkDNA", ConcernCategory.LIGHTING),
                withTexts(new Bilingual("Annan text", c.text().english())),
                withTexts(new Bilingual(c.text().swedish(), "Another text")),
                inEnglish(new English("Stolen goods are hard to trace", Map.of(), Map.of())),
                inEnglish(new English(
                        null, Map.of("a1", new English.OfActivity("Police", "A UV lamp in every car")), Map.of())),
                inEnglish(new English(
                        null, Map.of(), Map.of("i1", new English.OfIndicator("Burglaries", "per year", "Brå")))),
                edited(c, "En annan orsak", c.activities(), c.indicators(), 0),
                edited(c, c.cause(), List.of(activity, activity), c.indicators(), 0),
                edited(c, c.cause(), List.of(activity(Party.MUNICIPALITY, activity, 0)), c.indicators(), 0),
                edited(c, c.cause(), List.of(activity(Party.POLICE, activity, 1)), c.indicators(), 0),
                withIndicator("43", "30"),
                withIndicator("42", "31"),
                edited(c, c.cause(), c.activities(), c.indicators(), 1));
    }

    private static Activity activity(Party party, Activity original, int days) {
        return Activity.once(
                "a1",
                party,
                original.function(),
                original.description(),
                new Period(FIRST_DAY, LAST_DAY.plusDays(days)));
    }

    private static PledgeContent withTexts(Bilingual text) {
        PledgeContent c = content();
        return new PledgeContent(
                c.problemCategory(), c.title(), text, c.cause(), c.activities(), c.indicators(), c.validUntil(), null);
    }

    private static PledgeContent withIndicator(String baseline, String target) {
        PledgeContent c = content();
        Indicator indicator = Indicator.recorded(
                "i1", "Bostadsinbrott", "antal per år", new BigDecimal(baseline), new BigDecimal(target), "Brå");
        return edited(c, c.cause(), c.activities(), List.of(indicator), 0);
    }

    private static PledgeContent edited(
            PledgeContent c, String cause, List<Activity> activities, List<Indicator> indicators, int days) {
        return new PledgeContent(
                c.problemCategory(),
                c.title(),
                c.text(),
                cause,
                activities,
                indicators,
                c.validUntil().plusDays(days),
                null);
    }

    private static PledgeContent inEnglish(English english) {
        PledgeContent c = content();
        return new PledgeContent(
                c.problemCategory(),
                c.title(),
                c.text(),
                c.cause(),
                c.activities(),
                c.indicators(),
                c.validUntil(),
                english);
    }

    private static String hash(PledgeContent content) {
        return ContentHash.of(BASIS, content);
    }
}
