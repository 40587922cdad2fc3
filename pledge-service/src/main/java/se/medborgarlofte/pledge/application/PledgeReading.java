package se.medborgarlofte.pledge.application;

import java.util.Optional;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.SituationPicture;

/**
 * A pledge as it is read.
 *
 * @param newerPicture the newest approved version of the picture that the pledge stands on, when there is one since
 */
public record PledgeReading(Stored<Pledge> pledge, Optional<Stored<SituationPicture>> newerPicture) {}
