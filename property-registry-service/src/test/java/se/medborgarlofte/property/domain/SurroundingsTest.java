package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is near a place is inside the box that is asked of the store. */
class SurroundingsTest {
    private static final double ROUNDING = 0.001;

    @Test
    void lundAndStaffanstorpAreAboutElevenKilometresApart() {
        Surroundings lund = new Surroundings(55.704, 13.193, 5);

        assertThat(lund.distance(Place.near(55.642, 13.207))).isCloseTo(6.9, within(0.2));
        assertThat(lund.distance(Place.near(55.704, 13.193))).isZero();
    }

    @Test
    void nothingWithinTheDistanceIsOutsideTheBox() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            Surroundings here = new Surroundings(
                    55 + random.nextDouble() * 14, 11 + random.nextDouble() * 13, 1 + random.nextDouble() * 40);
            Place there = Place.near(
                    here.latitude() + random.nextGaussian() / 3, here.longitude() + random.nextGaussian() / 2);
            boolean inTheBox = Math.abs(there.latitude() - here.latitude()) <= here.northward() + ROUNDING
                    && Math.abs(there.longitude() - here.longitude()) <= here.eastward() + ROUNDING;
            if (here.distance(there) <= here.kilometres()) {
                assertThat(inTheBox)
                        .as("%s from %s, seed %d", there, here, seed)
                        .isTrue();
            }
        }
    }
}
