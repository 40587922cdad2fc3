package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A link serves one person once. */
class InvitingAVictimTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:31Z");
    private final VictimInvitation invitation = VictimInvitation.invite("report", "hash", "david", NOW.plusSeconds(60))
            .state();

    @Test
    void onePersonAcceptsOnceAndInTime() {
        VictimInvitation accepted = invitation.accept("hash", "anna", NOW).state();

        assertThat(accepted.acceptedBy()).isEqualTo("anna");
        assertThat(accepted.accept("hash", "anna", NOW.plusSeconds(90)).state()).isEqualTo(accepted);
        assertThatThrownBy(() -> accepted.accept("hash", "eva", NOW)).hasMessage("INVITATION_UNKNOWN");
        assertThatThrownBy(() -> invitation.accept("hash", "anna", NOW.plusSeconds(61)))
                .hasMessage("INVITATION_UNKNOWN");
    }

    @Test
    void aGuessAndTheOfficerOpenNothing() {
        assertThatThrownBy(() -> invitation.accept("guess", "anna", NOW)).hasMessage("INVITATION_UNKNOWN");
        assertThatThrownBy(() -> invitation.accept("hash", "david", NOW)).hasMessage("OWN_MATTER");
    }
}
