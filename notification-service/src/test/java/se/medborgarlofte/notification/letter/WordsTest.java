package se.medborgarlofte.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.notification.domain.Language;

/** Every code that the contracts of the other services list today has a word in both languages. */
class WordsTest {

    @ParameterizedTest
    @EnumSource
    void everyCategoryOfTheContractHasAWord(Language language) {
        List<String> codes = CodesInContracts.of("dialogue", "concern-raised", "category");

        assertThat(codes)
                .contains("OTHER")
                .allSatisfy(code -> assertThat(Words.in(language).knows("category", code))
                        .as("word for %s", code)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfVisitOfTheContractHasAWord(Language language) {
        List<String> codes = CodesInContracts.of("dialogue", "visit-confirmed", "kind");

        assertThat(codes)
                .contains("START_UP")
                .allSatisfy(code -> assertThat(Words.in(language).knows("visit-kind", code))
                        .as("word for %s", code)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void theMunicipalitiesOfThePilotAreKnownByName(Language language) {
        Words words = Words.in(language);

        assertThat(List.of(words.municipality("1230"), words.municipality("1281"), words.municipality("1263")))
                .containsExactly("Staffanstorp", "Lund", "Svedala");
    }
}
