package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One kit marks many things, of its owner and of whoever has it on loan. */
class OwningAKitTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:31Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final KitSource SOURCE = new KitSource("dnamark", "batch", UvColour.GREEN, TODAY);

    @Test
    void whoeverClaimsFirstOwnsIt() {
        Kit annas = claimedByAnna();

        assertThat(annas.claim("anna", NOW, TODAY).events()).isEmpty();
        assertThat(refusal(() -> annas.claim("oskar", NOW, TODAY))).isEqualTo(Refusal.KIT_ALREADY_CLAIMED);
    }

    @Test
    void aKitIsClaimedInTimeOrNotAtAll() {
        Kit listed = Kit.unclaimed("hash").listed(SOURCE).state();

        assertThat(listed.claim("anna", NOW, TODAY).events()).containsExactly(KitEvent.CLAIMED);
        assertThat(refusal(() -> listed.claim("anna", NOW, TODAY.plusDays(1)))).isEqualTo(Refusal.KIT_EXPIRED);
    }

    @Test
    void aBatchThatArrivesLateLeavesTheOwnerAndAnotherBatchChangesNothing() {
        Kit listed = claimedByAnna().listed(SOURCE).state();
        Kit again = listed.listed(new KitSource("other", "later", UvColour.BLUE, TODAY))
                .state();

        assertThat(listed.ownerId()).isEqualTo("anna");
        assertThat(again).isEqualTo(listed);
    }

    @Test
    void aBorrowerMarksUntilTheLastDay() {
        Kit lent = claimedByAnna()
                .offer(offer(KitOffer.Kind.LOAN, TODAY.plusDays(3)), TODAY)
                .state()
                .accept("oskar", "secret", NOW)
                .state();

        assertThat(lent.ownerId()).isEqualTo("anna");
        assertThat(lent.mayUse("oskar", TODAY.plusDays(3))).isTrue();
        assertThat(lent.mayUse("oskar", TODAY.plusDays(4))).isFalse();
        assertThat(lent.takeBack().state().mayUse("oskar", TODAY)).isFalse();
    }

    @Test
    void aMovedKitIsTheOthersAlone() {
        Kit moved = claimedByAnna()
                .offer(offer(KitOffer.Kind.MOVE, null), TODAY)
                .state()
                .accept("oskar", "secret", NOW)
                .state();

        assertThat(moved.ownerId()).isEqualTo("oskar");
        assertThat(refusal(() -> moved.claim("anna", NOW, TODAY))).isEqualTo(Refusal.KIT_ALREADY_CLAIMED);
        assertThat(refusal(() -> moved.accept("eva", "secret", NOW))).isEqualTo(Refusal.KIT_OFFER_UNKNOWN);
    }

    @Test
    void anOfferNeedsItsSecretInTimeAndAnotherPerson() {
        Kit offered =
                claimedByAnna().offer(offer(KitOffer.Kind.MOVE, null), TODAY).state();

        assertThat(refusal(() -> offered.accept("oskar", "guess", NOW))).isEqualTo(Refusal.KIT_OFFER_UNKNOWN);
        assertThat(refusal(() -> offered.accept("oskar", "secret", NOW.plusSeconds(61))))
                .isEqualTo(Refusal.KIT_OFFER_UNKNOWN);
        assertThat(refusal(() -> offered.accept("anna", "secret", NOW))).isEqualTo(Refusal.KIT_OFFER_IS_OWN);
        assertThat(refusal(() -> offered.offer(offer(KitOffer.Kind.LOAN, TODAY.minusDays(1)), TODAY)))
                .isEqualTo(Refusal.LOAN_ENDS_IN_THE_PAST);
    }

    @Test
    void aKitThatHasMarkedSomethingIsNotGivenUp() {
        assertThat(refusal(() -> claimedByAnna().giveUp(true))).isEqualTo(Refusal.KIT_HAS_MARKED);
        assertThat(claimedByAnna().giveUp(false).state().ownerId()).isNull();
    }

    private static Kit claimedByAnna() {
        return Kit.unclaimed("hash").claim("anna", NOW, TODAY).state();
    }

    private static KitOffer offer(KitOffer.Kind kind, @Nullable LocalDate until) {
        return new KitOffer(kind, "secret", until, NOW.plusSeconds(60));
    }

    private static Refusal refusal(Runnable action) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(RefusedException.class, action::run)
                .refusal();
    }
}
