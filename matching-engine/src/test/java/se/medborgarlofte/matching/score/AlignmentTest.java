package se.medborgarlofte.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two readings of one number fit far better than two numbers do. */
class AlignmentTest {

    @Test
    void anEqualNumberCountsEachGlyph() {
        Alignment same = Alignment.of("WX480B21", "WX480B21");
        assertThat(same.equal()).isEqualTo(8);
        assertThat(same.confused()).isZero();
    }

    @Test
    void aCommonMisreadingIsCheapAndAnyOtherIsDear() {
        double equal = Alignment.of("WX480B21", "WX480B21").nats();
        double confused = Alignment.of("WX480B21", "WX48O821").nats();
        double different = Alignment.of("WX480B21", "WX48KR21").nats();

        assertThat(Alignment.of("WX480B21", "WX48O821").confused()).isEqualTo(2);
        assertThat(equal).isGreaterThan(confused);
        assertThat(confused).isGreaterThan(different + 5);
    }

    @Test
    void aPartFitsWhereItBelongs() {
        assertThat(Alignment.of("MK7734195021", "4195").equal()).isEqualTo(4);
        assertThat(Alignment.of("MK7734195021", "4195").nats()).isPositive();
        assertThat(Alignment.of("MK7734195021", "5914").nats()).isNegative();
    }

    @Test
    void glyphsThatWereNotReadNeitherSpeakForNorAgainst() {
        assertThat(Alignment.of("WX4??B21", "WX480B21").equal()).isEqualTo(6);
        assertThat(Alignment.of("WX*21", "WX480B21").equal()).isEqualTo(4);
        assertThat(Alignment.of("WX*21", "WX480B21").nats()).isPositive();
    }

    @Test
    void aGlyphTooManyOrTooFewStillLeavesTheRest() {
        assertThat(Alignment.of("WX48021597", "WX4821597").equal()).isEqualTo(9);
        assertThat(Alignment.of("WX48021597", "WX4821597").nats()).isGreaterThan(10);
    }

    @Test
    void whichOfTheTwoComesFirstDoesNotMatter() {
        assertThat(Alignment.of("MK7734195021", "X41950")).isEqualTo(Alignment.of("X41950", "MK7734195021"));
    }
}
