package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A thing passes on with its history and is closed, never deleted. */
class OwningAThingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:31Z");
    private final Item ring = Item.register(
                    "anna", new Description(ItemCategory.JEWELLERY, null, null, null, null, Map.of()), List.of(), NOW)
            .state();

    @Test
    void whoeverShowsTheSecretInTimeBecomesTheOwnerAndTheOneBeforeStaysInTheHistory() {
        Item offered =
                ring.offer(new TransferOffer("hash", NOW.plusSeconds(60))).state();
        Item passed = offered.accept("oskar", "hash", List.of(), NOW).state();

        assertThat(passed.ownerId()).isEqualTo("oskar");
        assertThat(passed.history()).containsExactly(new PastOwner("anna", NOW));
        assertThatThrownBy(() -> passed.accept("eva", "hash", List.of(), NOW)).hasMessage("TRANSFER_UNKNOWN");
        assertThatThrownBy(() -> offered.accept("eva", "guess", List.of(), NOW)).hasMessage("TRANSFER_UNKNOWN");
        assertThatThrownBy(() -> offered.accept("eva", "hash", List.of(), NOW.plusSeconds(61)))
                .hasMessage("TRANSFER_UNKNOWN");
        assertThatThrownBy(() -> offered.accept("anna", "hash", List.of(), NOW)).hasMessage("TRANSFER_IS_OWN");
    }

    @Test
    void aClosedThingKeepsItsFirstReasonAndPassesOnNoMore() {
        Item closed = ring.close(new ItemClosing(ItemClosing.Reason.SOLD, NOW)).state();

        assertThat(closed.close(new ItemClosing(ItemClosing.Reason.LOST, NOW)).state())
                .isEqualTo(closed);
        assertThatThrownBy(() -> closed.offer(new TransferOffer("hash", NOW))).hasMessage("THING_IS_CLOSED");
    }
}
