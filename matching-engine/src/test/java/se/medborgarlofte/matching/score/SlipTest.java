package se.medborgarlofte.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name with a slip of the pen is still nearly that name; a model's digits are not to be taken for slips. */
class SlipTest {

    @ParameterizedTest
    @CsvSource({"kronan, krnan", "ecoride, ecoide", "playstation5, plasytation5", "monark, monaark", "peugeot, peogeot"
    })
    void oneLetterLeftOutTooManyOtherOrSwapped(String one, String other) {
        assertThat(Slip.parts(one, other)).isTrue();
        assertThat(Slip.parts(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"aspect910, aspect920", "hybrid31, hybrid3", "sony, sany", "crescent, crosant", "kebne, kebnekaise"})
    void digitsShortNamesAndMoreThanOneSlipAreOtherNames(String one, String other) {
        assertThat(Slip.parts(one, other)).isFalse();
        assertThat(Slip.parts(other, one)).isFalse();
    }
}
