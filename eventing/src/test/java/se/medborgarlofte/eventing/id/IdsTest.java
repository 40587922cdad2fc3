package se.medborgarlofte.eventing.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void aNewIdTellsWhenItWasMade() {
        long before = System.currentTimeMillis();
        UUID id = UUID.fromString(Ids.uuidV7());
        long after = System.currentTimeMillis();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
    }

    @Test
    void idsOfALaterMillisecondSortAfterThoseOfAnEarlierOne() {
        String earlier = Ids.uuidV7();
        long made = System.currentTimeMillis();
        while (System.currentTimeMillis() == made) {
            Thread.onSpinWait();
        }
        assertThat(Ids.uuidV7()).isGreaterThan(earlier);
    }

    @Test
    void noTwoNewIdsAreTheSame() {
        Set<String> ids = new HashSet<>();
        IntStream.range(0, 100_000).forEach(_ -> ids.add(Ids.uuidV7()));
        assertThat(ids).hasSize(100_000);
    }

    /** Computed with Python's {@code uuid.uuid5}. If this fails, repeated commands are done twice after the next start. */
    @Test
    void aDerivedIdIsTheSameForEver() {
        assertThat(Ids.uuidV5("somebody:do-something:key-1")).isEqualTo("855ad160-3cd5-57d2-8af6-f5c4872ae943");
        assertThat(Ids.uuidV5("same name")).isEqualTo("34806da1-996a-5935-a9f9-57abdec47a10");
    }
}
