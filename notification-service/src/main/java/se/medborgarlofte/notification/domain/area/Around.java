package se.medborgarlofte.notification.domain.area;

import java.util.Optional;

/** Everything within a distance of a position. */
public record Around(Position middle, double kilometres) implements Area {

    private static final double LEAST = 0.1;
    private static final double MOST = 200;

    @Override
    public Optional<AreaFault> fault() {
        if (!middle.isInSweden()) {
            return Optional.of(AreaFault.OUTSIDE_SWEDEN);
        }
        return kilometres >= LEAST && kilometres <= MOST ? Optional.empty() : Optional.of(AreaFault.RADIUS);
    }

    @Override
    public boolean contains(Position position) {
        return middle.kilometresTo(position) <= kilometres;
    }
}
