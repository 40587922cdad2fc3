package se.medborgarlofte.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How alike two texts are")
class LikenessTest {

    @Test
    @DisplayName("bent words and spelling mistakes are still alike, other matters are not")
    void alike() {
        double bent =
                Likeness.of("Lamporna på gångvägen vid skolan är trasiga", "Trasig lampa på gångvägen mot skolan");
        double misspelt = Likeness.of("Inbrott i radhusen vid stationen", "inbrot i radhus vid statjonen");
        double other = Likeness.of("Lamporna på gångvägen vid skolan är trasiga", "Det körs för fort på Storgatan");

        assertThat(bent).isGreaterThan(0.5);
        assertThat(misspelt).isGreaterThan(0.5);
        assertThat(other).isLessThan(0.2);
    }

    @Test
    @DisplayName("the same is wholly alike, nothing is like nothing, and the order of the two does not matter")
    void limits() {
        assertThat(Likeness.of("Mörkt vid skolan", "Mörkt vid skolan")).isEqualTo(1);
        assertThat(Likeness.of("", "")).isZero();
        assertThat(Likeness.of("och", "Mörkt")).isZero();
        assertThat(Likeness.of("abc def", "abc")).isEqualTo(Likeness.of("abc", "abc def"));
    }
}
