package se.medborgarlofte.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.thing.Period;
import se.medborgarlofte.matching.thing.Place;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.matching.thing.Thing;

/** Among thousands of the same model, which nothing tells apart, those count that were lost hereabouts and lately. */
class FindingWhatWasLostHereaboutsTest {

    private static final Normaliser NORMALISER = Normaliser.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Place LUND = new Place(55.70, 13.19);
    private static final Place STAFFANSTORP = new Place(55.64, 13.21);
    private static final Place UMEÅ = new Place(63.83, 20.26);

    @TempDir
    private Path folder;

    private static Thing.Builder bicycle(String id, Place place, LocalDate day) {
        return Thing.withId(id)
                .category("BICYCLE")
                .brand("Crescent")
                .model("Femto")
                .head("damcykel")
                .place(place)
                .period(Period.on(day));
    }

    private List<String> askedWith(Thing.Builder found, LuceneCandidateIndex index) {
        return index.find(Profile.of(NORMALISER.normalise(found.build())), Side.FOUND, Depth.LANES).profiles().stream()
                .map(Profile::id)
                .toList();
    }

    private LuceneCandidateIndex threeThousandBicycles() {
        LuceneCandidateIndex index = LuceneCandidateIndex.open(folder, new Budget(2_000, 2_000, 50));
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            Place anywhere = new Place(random.nextDouble(57, 68), random.nextDouble(12, 23));
            index.put(NORMALISER.normalise(bicycle("other-" + i, anywhere, TODAY.minusDays(random.nextInt(1800)))
                    .build()));
        }
        return index;
    }

    @Test
    void theOneLostInTheNextTownIsFoundThoughNothingElseTellsItFromThousands() {
        try (LuceneCandidateIndex index = threeThousandBicycles()) {
            index.put(NORMALISER.normalise(
                    bicycle("lost", STAFFANSTORP, TODAY.minusDays(60)).build()));
            index.refresh();

            assertThat(askedWith(bicycle("found", LUND, TODAY), index)).contains("lost");
        }
    }

    @Test
    void soItIsWhenItWasDescribedInOtherWords() {
        try (LuceneCandidateIndex index = threeThousandBicycles()) {
            index.put(NORMALISER.normalise(Thing.withId("lost")
                    .head("min frus hoj")
                    .text("stod vid stationen")
                    .place(LUND)
                    .period(Period.on(TODAY.minusDays(60)))
                    .build()));
            index.refresh();

            assertThat(askedWith(bicycle("found", LUND, TODAY), index)).contains("lost");
        }
    }

    @Test
    void whatWasLostLaterStandsBack() {
        try (LuceneCandidateIndex index = threeThousandBicycles()) {
            index.put(NORMALISER.normalise(
                    bicycle("later", LUND, TODAY.plusDays(200)).build()));
            index.refresh();

            assertThat(askedWith(bicycle("found", LUND, TODAY), index)).doesNotContain("later");
        }
    }

    @Test
    void whatSharesARareWordIsFoundHoweverFarAway() {
        try (LuceneCandidateIndex index = threeThousandBicycles()) {
            index.put(NORMALISER.normalise(bicycle("lost", UMEÅ, TODAY.minusDays(900))
                    .text("klistermärke Hammarby på skärmen")
                    .build()));
            index.refresh();

            assertThat(askedWith(bicycle("found", LUND, TODAY).text("dekal Hammarby"), index))
                    .contains("lost");
        }
    }

    @Test
    void withoutPlaceAndTimeTheRestDecides() {
        try (LuceneCandidateIndex index = threeThousandBicycles()) {
            index.put(NORMALISER.normalise(Thing.withId("lost")
                    .category("BICYCLE")
                    .brand("Crescent")
                    .model("Femto")
                    .colour("lila")
                    .head("damcykel")
                    .build()));
            index.refresh();
            Thing.Builder found = Thing.withId("found")
                    .category("BICYCLE")
                    .brand("Crescent")
                    .model("Femto")
                    .colour("lila")
                    .head("damcykel");

            assertThat(askedWith(found, index)).contains("lost");
        }
    }
}
