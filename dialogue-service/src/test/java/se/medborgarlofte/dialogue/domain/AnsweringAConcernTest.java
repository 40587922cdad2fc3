package se.medborgarlofte.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.dialogue.domain.Given.NOW;
import static se.medborgarlofte.dialogue.domain.Given.PICTURE;
import static se.medborgarlofte.dialogue.domain.Given.aConcern;
import static se.medborgarlofte.dialogue.domain.Given.sealed;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernReceipted;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernSilent;

@DisplayName("Answering a concern")
class AnsweringAConcernTest {

    private final Concern raised = Concern.raise(aConcern()).state();

    @Test
    @DisplayName("every answer is a receipt, also the second time something is done after a dispute")
    void twice() {
        Concern acted = raised.actOn(sealed("lagat"), NOW.plusSeconds(1)).state();
        Concern reopened = acted.dispute(NOW.plusSeconds(2)).state();
        var again = reopened.actOn(sealed("lagat igen"), NOW.plusSeconds(3));

        assertThat(reopened.state()).isEqualTo(ConcernState.REOPENED);
        assertThat(again.state().state()).isEqualTo(ConcernState.ACTED_ON);
        assertThat(again.events()).hasSize(1).first().isInstanceOf(ConcernReceipted.class);
        assertThat(again.state().receipts())
                .extracting(Receipt::kind)
                .containsExactly(
                        ReceiptKind.RECEIVED, ReceiptKind.ACTED_ON, ReceiptKind.REOPENED, ReceiptKind.ACTED_ON);
    }

    @Test
    @DisplayName(
            "late news that it is in the picture does not take back that it was acted on, but moves a reopened one on")
    void lateNews() {
        Concern acted = raised.actOn(sealed("lagat"), NOW).state();
        Receipt inPicture = Receipt.inPicture(PICTURE, NOW);

        assertThat(acted.give(inPicture).state().state()).isEqualTo(ConcernState.ACTED_ON);
        assertThat(acted.dispute(NOW).state().give(inPicture).state().state()).isEqualTo(ConcernState.IN_PICTURE);
    }

    @Test
    @DisplayName("what has come to something is not declined any more, and what was not acted on cannot be disputed")
    void refused() {
        Concern inPicture = raised.give(Receipt.inPicture(PICTURE, NOW)).state();

        assertThatThrownBy(() -> inPicture.decline(DeclineReason.NO_MEANS, sealed("nej"), NOW))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.CONCERN_HAS_ENDED));
        assertThatThrownBy(() -> inPicture.dispute(NOW))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.NOTHING_TO_DISPUTE));
    }

    @Test
    @DisplayName("the alarm about silence is raised only when nothing has been heard since it was planned")
    void silence() {
        Concern reopened = raised.actOn(sealed("lagat"), NOW.plusSeconds(1))
                .state()
                .dispute(NOW.plusSeconds(2))
                .state();

        assertThat(raised.alarmIfSilentSince(NOW, 1).events()).containsExactly(new ConcernSilent(1, NOW));
        assertThat(reopened.alarmIfSilentSince(NOW, 1).events()).isEmpty();
        assertThat(reopened.alarmIfSilentSince(NOW.plusSeconds(2), 2).events())
                .containsExactly(new ConcernSilent(2, NOW.plusSeconds(2)));
        assertThat(raised.give(Receipt.inPicture(PICTURE, NOW))
                        .state()
                        .alarmIfSilentSince(NOW, 1)
                        .events())
                .isEmpty();
    }
}
