package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The platform asks persons to come; who does not answer in time is followed by somebody else.
 *
 * @param number counts the visit's proposals from 1
 * @param asked those who have not answered yet, at most one for each authority; their time is booked meanwhile
 * @param respondBy when silence counts as a no
 */
public record Proposal(int number, List<Seat> asked, Instant respondBy) {

    public Proposal {
        asked = List.copyOf(asked);
    }

    public Optional<Seat> of(Party party) {
        return asked.stream().filter(seat -> seat.party() == party).findFirst();
    }

    Proposal without(Party party) {
        return new Proposal(
                number, asked.stream().filter(seat -> seat.party() != party).toList(), respondBy);
    }
}
