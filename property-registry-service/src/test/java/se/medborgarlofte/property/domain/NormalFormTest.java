package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is compared by what it says, not by how it was written down. */
class NormalFormTest {

    @ParameterizedTest
    @CsvSource({
        "WBK 1234-567, WBK1234567",
        "wbk.1234/567, WBK1234567",
        "'  DNA–4711–xk ', DNA4711XK",
        "ｗｂｋ１２３４, WBK1234",
        "åäö-12, ÅÄÖ12",
        "WBK?234*, WBK?234*"
    })
    void separatorsWidthAndCaseMeanNothing(String written, String exact) {
        assertThat(NormalForm.of(written)).contains(new NormalForm(exact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"okänt", "Saknas", "vet ej", "-", "none", " ", "N/A", "unknown"})
    void aWordForMissingIsNoValue(String written) {
        assertThat(NormalForm.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "0000", "1111111", "WBK?234", "AB*"})
    void tooLittleIsKeptButPointsAtNothing(String written) {
        assertThat(NormalForm.of(written))
                .hasValueSatisfying(form -> assertThat(form.telling()).isFalse());
    }

    @Test
    void aWholeNumberTells() {
        assertThat(NormalForm.of("WBK 1234"))
                .hasValueSatisfying(form -> assertThat(form.telling()).isTrue());
    }

    @Test
    void aFrameNumberMayBeWrittenAsASerialNumberButAnEngravingIsNeverEnough() {
        assertThat(IdentifierKind.FRAME.instantBasis()).isEqualTo(IdentifierKind.SERIAL.instantBasis());
        assertThat(IdentifierKind.ENGRAVING.instantBasis()).isEmpty();
        assertThat(IdentifierKind.MARKING_CODE.instantBasis()).contains(MatchBasis.MARKING_CODE);
    }
}
