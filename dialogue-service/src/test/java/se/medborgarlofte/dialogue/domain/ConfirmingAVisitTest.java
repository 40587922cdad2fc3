package se.medborgarlofte.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.dialogue.domain.Given.CECILIA;
import static se.medborgarlofte.dialogue.domain.Given.DAVID;
import static se.medborgarlofte.dialogue.domain.Given.ERIK;
import static se.medborgarlofte.dialogue.domain.Given.NOW;
import static se.medborgarlofte.dialogue.domain.Given.aRequestedVisit;
import static se.medborgarlofte.dialogue.domain.Given.confirmation;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitConfirmed;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitConfirmedByParty;

@DisplayName("Confirming a visit")
class ConfirmingAVisitTest {

    @Test
    @DisplayName("one authority's confirmation is half of what a visit needs")
    void partly() {
        var decision = aRequestedVisit().confirm(confirmation(Party.POLICE, DAVID));

        assertThat(decision.events()).containsExactly(new VisitConfirmedByParty());
        assertThat(decision.state().state()).isEqualTo(VisitState.PARTLY_CONFIRMED);
    }

    @Test
    @DisplayName("when both authorities have named a person, invitations number 0 go out")
    void confirmed() {
        var decision = aRequestedVisit()
                .confirm(confirmation(Party.MUNICIPALITY, CECILIA))
                .state()
                .confirm(confirmation(Party.POLICE, DAVID));

        assertThat(decision.events()).containsExactly(new VisitConfirmedByParty(), new VisitConfirmed());
        assertThat(decision.state().state()).isEqualTo(VisitState.CONFIRMED);
        assertThat(decision.state().invitationSequence()).isZero();
    }

    @Test
    @DisplayName("confirming the same person again changes nothing")
    void again() {
        Visit visit =
                aRequestedVisit().confirm(confirmation(Party.POLICE, DAVID)).state();

        var again = visit.confirm(confirmation(Party.POLICE, DAVID));

        assertThat(again.events()).isEmpty();
        assertThat(again.state()).isEqualTo(visit);
    }

    @Test
    @DisplayName("an authority that has named somebody cannot name somebody else")
    void somebodyElse() {
        Visit visit =
                aRequestedVisit().confirm(confirmation(Party.POLICE, DAVID)).state();

        assertThatThrownBy(() -> visit.confirm(confirmation(Party.POLICE, ERIK)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.CONFIRMED_BY_ANOTHER));
    }

    @Test
    @DisplayName("nobody can be named once the visit has started")
    void tooLate() {
        var late = confirmation(Party.POLICE, DAVID, NOW.plus(Duration.ofDays(1)));

        assertThatThrownBy(() -> aRequestedVisit().confirm(late))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.VISIT_HAS_STARTED));
    }
}
