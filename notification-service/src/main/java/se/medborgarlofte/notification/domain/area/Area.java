package se.medborgarlofte.notification.domain.area;

import java.util.Optional;

/** An area that somebody draws. */
public sealed interface Area permits Around, Ring {

    /** What is wrong with it; empty when it can be used. */
    Optional<AreaFault> fault();

    boolean contains(Position position);

    /** A position by which it is known when nothing lies inside. */
    Position middle();
}
