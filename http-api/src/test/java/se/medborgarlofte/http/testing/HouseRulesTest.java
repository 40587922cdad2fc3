package se.medborgarlofte.http.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule catches the violation that is planted for it, and leaves sound code alone. */
class HouseRulesTest {

    private static final String PLANTED = "se.medborgarlofte.planted.";

    static Stream<Arguments> rulesAndTheirPlants() {
        ArchRule rooms = HouseRules.directionOfRooms(PLANTED + "rooms");
        return Stream.of(
                Arguments.of(rooms, "rooms", "LooksOutwards"),
                Arguments.of(rooms, "rooms", "application.KnowsStore"),
                Arguments.of(rooms, "rooms", "ReadsStore"),
                Arguments.of(rooms, "rooms", "AnswersWeb"),
                Arguments.of(HouseRules.plainDomain(), "technical", "KnowsJson"),
                Arguments.of(HouseRules.nullMarkedPackages(), "unmarked", "Unmarked"),
                Arguments.of(HouseRules.noFieldInjection(), "injected", "FieldInjected"),
                Arguments.of(HouseRules.noStandardStreams(), "printing", "Prints"),
                Arguments.of(HouseRules.checkedBodies(), "unchecked", "TakesAnything"),
                Arguments.of(HouseRules.namedWell(), "named", "NoteManager"),
                Arguments.of(HouseRules.businessTime(), "timed", "AsksSystemClock"));
    }

    @ParameterizedTest(name = "{2} is caught")
    @MethodSource("rulesAndTheirPlants")
    void aPlantedViolationIsCaught(ArchRule rule, String place, String culprit) {
        assertThatThrownBy(() -> rule.check(classesIn(place)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @Test
    void soundCodePassesEveryRule() {
        JavaClasses sound = classesIn("sound");
        List<ArchRule> rules = Stream.concat(
                        HouseRules.everywhere().stream(),
                        Stream.of(HouseRules.directionOfRooms(PLANTED + "sound"), HouseRules.businessTime()))
                .toList();
        rules.forEach(rule -> assertThatCode(() -> rule.check(sound)).doesNotThrowAnyException());
    }

    @Test
    void thisModuleKeepsTheRulesItself() {
        HouseRules.verifyWithoutRooms("se.medborgarlofte.http");
    }

    @Test
    void aRuleThatSpeaksOfNothingFails() {
        assertThatThrownBy(() -> HouseRules.verify("se.medborgarlofte.nowhere")).isInstanceOf(AssertionError.class);
    }

    private static JavaClasses classesIn(String place) {
        return new ClassFileImporter().importPackages(PLANTED + place);
    }
}
