package se.medborgarlofte.dialogue.domain;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.dialogue.domain.Given.NEXT_PICTURE;
import static se.medborgarlofte.dialogue.domain.Given.NOW;
import static se.medborgarlofte.dialogue.domain.Given.PICTURE;
import static se.medborgarlofte.dialogue.domain.Given.PLEDGE;
import static se.medborgarlofte.dialogue.domain.Given.aConcern;
import static se.medborgarlofte.dialogue.domain.Given.aConcernIn;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernRaised;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernReceipted;

@DisplayName("You said – we did")
class ReceiptsOfAConcernTest {

    private static final Receipt IN_PICTURE = Receipt.inPicture(PICTURE, NOW.plus(15, DAYS));
    private static final Receipt IN_PLEDGE = Receipt.inPledge(PICTURE, PLEDGE, NOW.plus(40, DAYS));

    @Test
    @DisplayName("a concern is receipted as received the moment it is raised")
    void receivedAtOnce() {
        var decision = Concern.raise(aConcern());

        assertThat(decision.events()).containsExactly(new ConcernRaised(), new ConcernReceipted(Receipt.received(NOW)));
        assertThat(decision.state().state()).isEqualTo(ConcernState.RAISED);
        assertThat(decision.state().receipts()).containsExactly(Receipt.received(NOW));
    }

    @Test
    @DisplayName("a concern that is used in a picture and led to a pledge has a receipt for each")
    void onReceiptForEachUse() {
        Concern used = raised().give(IN_PICTURE).state();
        var decision = used.give(IN_PLEDGE);

        assertThat(decision.events()).containsExactly(new ConcernReceipted(IN_PLEDGE));
        assertThat(decision.state().receipts()).containsExactly(Receipt.received(NOW), IN_PICTURE, IN_PLEDGE);
        assertThat(decision.state().state()).isEqualTo(ConcernState.IN_PLEDGE);
    }

    @Test
    @DisplayName("the same use told again, even with another time, gives no second receipt")
    void oncePerUse() {
        Concern used = raised().give(IN_PICTURE).state();

        var again = used.give(Receipt.inPicture(PICTURE, NOW.plus(99, DAYS)));

        assertThat(again.events()).isEmpty();
        assertThat(again.state()).isEqualTo(used);
    }

    @Test
    @DisplayName("next year's picture gives a receipt of its own")
    void eachPictureCounts() {
        Concern used = raised().give(IN_PICTURE).state();

        assertThat(used.give(Receipt.inPicture(NEXT_PICTURE, NOW.plus(400, DAYS)))
                        .events())
                .hasSize(1);
    }

    @Test
    @DisplayName("news of the picture that comes after news of the pledge does not take the concern back")
    void lateNewsTakesNothingBack() {
        Concern concern = raised().give(IN_PLEDGE).state().give(IN_PICTURE).state();

        assertThat(concern.state()).isEqualTo(ConcernState.IN_PLEDGE);
        assertThat(concern.receipts()).contains(IN_PICTURE, IN_PLEDGE);
    }

    @Test
    @DisplayName("a receipt shows when the person was told of it, and only then")
    void toldOfAReceipt() {
        Instant told = NOW.plus(16, DAYS);
        Concern concern = raised().give(IN_PICTURE).state().give(IN_PLEDGE).state();

        Concern after =
                concern.told(new Telling("m-1", ReceiptKind.IN_PICTURE, told)).state();

        assertThat(after.toldAt(IN_PICTURE)).contains(told);
        assertThat(after.toldAt(IN_PLEDGE)).isEmpty();
        assertThat(after.toldAt(Receipt.received(NOW))).isEmpty();
    }

    @Test
    @DisplayName("the same message noted twice is one telling")
    void oneTellingPerMessage() {
        Telling telling = new Telling("m-1", ReceiptKind.RECEIVED, NOW);
        Concern once = raised().told(telling).state();

        assertThat(once.told(telling).state()).isEqualTo(once);
        assertThat(once.told(telling).visible()).isFalse();
    }

    @Test
    @DisplayName("of two pictures' receipts the older message belongs to the older one, whichever news came first")
    void tellingsBelongInOrder() {
        Receipt later = Receipt.inPicture(NEXT_PICTURE, NOW.plus(400, DAYS));
        Telling first = new Telling("m-2", ReceiptKind.IN_PICTURE, NOW.plus(16, DAYS));
        Telling second = new Telling("m-1", ReceiptKind.IN_PICTURE, NOW.plus(401, DAYS));

        Concern concern = raised().give(later).state().give(IN_PICTURE).state();
        Concern backwards = concern.told(second).state().told(first).state();

        assertThat(backwards.toldAt(IN_PICTURE)).contains(first.at());
        assertThat(backwards.toldAt(later)).contains(second.at());
    }

    @Test
    @DisplayName("a district of another municipality is refused")
    void districtElsewhere() {
        assertThatThrownBy(() -> Concern.raise(aConcernIn("1281R002")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.DISTRICT_ELSEWHERE));
        assertThat(Concern.raise(aConcernIn("1230R002")).state().raised().districtCode())
                .isEqualTo("1230R002");
    }

    private static Concern raised() {
        return Concern.raise(aConcern()).state();
    }
}
