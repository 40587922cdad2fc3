package se.medborgarlofte.matching.normal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.matching.thing.CodeKind;

/** The examples of the standard, and what becomes of a marking code whose check character is wrong. */
class Iso7064Test {

    @ParameterizedTest
    @CsvSource({"MOD_11_10,07945", "MOD_37_36,A12425GABC1234002M", "MOD_11_2,07940", "MOD_11_2,079X", "MOD_97_10,79444"
    })
    void theStandardsExamplesAreRightAndNoneWithAnotherCheckIs(Iso7064 system, String code) {
        String body = code.substring(0, code.length() - 1);

        assertThat(system.isRight(code)).isTrue();
        assertThat("0123456789".chars().mapToObj(digit -> body + (char) digit).filter(system::isRight))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aMisreadMarkingIsKeptAndOffersWhatItMayHaveBeen() {
        String misread = "A12425GABCI234002M";

        assertThat(CheckDigits.repairsOf(CodeKind.MARKING, misread)).contains("A12425GABC1234002M");
        assertThat(CheckDigits.repairsOf(CodeKind.MARKING, "A12425GABC1234002M"))
                .isEmpty();
        assertThat(CheckDigits.repairsOf(CodeKind.SERIAL, misread)).isEmpty();
    }
}
