package se.medborgarlofte.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
    void everyCodeThatAnAuthorityIsToldHasAWord(Language language) {
        Words words = Words.in(language);
        Map<String, List<String>> lists = Map.of(
                "reading-stage", CodesInContracts.of("property", "mark-reading-overdue", "stage"),
                "board-outcome",
                        CodesInContracts.of("pledge", "pledge-board-decided", "boardDecision/properties/outcome"),
                "amendment", CodesInContracts.of("pledge", "pledge-amendment-proposed", "amendment/properties/kind"),
                "alarm", CodesInContracts.of("pledge", "alarms-raised", "alarms/items/properties/kind"),
                "pledge-result", CodesInContracts.of("pledge", "pledge-concluded", "conclusion/properties/result"));

        lists.forEach((list, codes) -> assertThat(codes)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(words.knows(list, code))
                        .as("%s.%s", list, code)
                        .isTrue()));
    }

    @ParameterizedTest
    @EnumSource
    void theMunicipalitiesOfThePilotAreKnownByName(Language language) {
        Words words = Words.in(language);

        assertThat(List.of(words.municipality("1230"), words.municipality("1281"), words.municipality("1263")))
                .containsExactly("Staffanstorp", "Lund", "Svedala");
    }
}
