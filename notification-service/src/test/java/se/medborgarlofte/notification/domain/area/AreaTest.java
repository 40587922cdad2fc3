package se.medborgarlofte.notification.domain.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people draw is checked before it is used. */
class AreaTest {

    private static final Position LUND = new Position(13.19, 55.70);
    private static final Position MALMO = new Position(13.00, 55.60);

    @Test
    void aRingContainsWhatLiesInsideAndNotWhatLiesInItsBay() {
        // A horseshoe that is open to the north.
        Ring horseshoe = ring(13, 55, 16, 55, 16, 58, 15, 58, 15, 56, 14, 56, 14, 58, 13, 58, 13, 55);

        assertThat(horseshoe.fault()).isEmpty();
        assertThat(horseshoe.contains(new Position(13.5, 57))).isTrue();
        assertThat(horseshoe.contains(new Position(15.5, 57))).isTrue();
        assertThat(horseshoe.contains(new Position(14.5, 57))).isFalse();
        assertThat(horseshoe.contains(new Position(12.5, 57))).isFalse();
        assertThat(horseshoe.contains(new Position(16.5, 57))).isFalse();
    }

    @Test
    void aRingThatIsOpenOrHasTooFewOrTooManyCornersIsRefused() {
        assertThat(ring(13, 55, 14, 55, 14, 56, 13, 56).fault()).contains(AreaFault.OPEN);
        assertThat(ring(13, 55, 14, 55, 13, 55).fault()).contains(AreaFault.CORNERS);
        assertThat(circle(100).fault()).isEmpty();
        assertThat(circle(101).fault()).contains(AreaFault.CORNERS);
    }

    @Test
    void aBorderThatCrossesOrTouchesItselfIsRefused() {
        assertThat(ring(13, 55, 14, 56, 14, 55, 13, 56, 13, 55).fault())
                .as("a bow tie")
                .contains(AreaFault.CROSSES_ITSELF);
        assertThat(ring(13, 55, 15, 55, 14, 55, 14, 56, 13, 55).fault())
                .as("a spike along a side")
                .contains(AreaFault.CROSSES_ITSELF);
        assertThat(ring(13, 55, 15, 55, 15, 57, 14, 55, 13, 57, 13, 55).fault())
                .as("a corner on another side")
                .contains(AreaFault.CROSSES_ITSELF);
        assertThat(ring(13, 55, 14, 55, 14, 55, 13, 56, 13, 55).fault())
                .as("a side without length")
                .contains(AreaFault.CROSSES_ITSELF);
        assertThat(ring(13, 55, 14, 56, 15, 57, 13, 55).fault())
                .as("a line there and back")
                .contains(AreaFault.CROSSES_ITSELF);
    }

    @Test
    void whatIsNotInSwedenIsRefused() {
        assertThat(ring(55, 13, 55, 14, 56, 14, 55, 13).fault())
                .as("latitude before longitude")
                .contains(AreaFault.OUTSIDE_SWEDEN);
        assertThat(new Around(new Position(Double.NaN, 55), 1).fault()).contains(AreaFault.OUTSIDE_SWEDEN);
        assertThat(new Around(LUND, Double.NaN).fault()).contains(AreaFault.RADIUS);
        assertThat(new Around(LUND, 0).fault()).contains(AreaFault.RADIUS);
        assertThat(new Around(LUND, 200.1).fault()).contains(AreaFault.RADIUS);
    }

    @Test
    void distancesAreThoseOnTheGround() {
        assertThat(LUND.kilometresTo(MALMO)).isBetween(15.0, 18.0);
        assertThat(new Around(LUND, 18).contains(MALMO)).isTrue();
        assertThat(new Around(LUND, 15).contains(MALMO)).isFalse();
        assertThat(new Around(LUND, 18).fault()).isEmpty();
    }

    private static Ring circle(int corners) {
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            positions.add(new Position(15 + Math.cos(angle), 60 + Math.sin(angle)));
        }
        positions.add(positions.getFirst());
        return new Ring(positions);
    }

    private static Ring ring(double... numbers) {
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            positions.add(new Position(numbers[i], numbers[i + 1]));
        }
        return new Ring(positions);
    }
}
