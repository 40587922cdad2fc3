package se.medborgarlofte.notification.application;

import java.util.Map;
import se.medborgarlofte.notification.domain.area.Position;

/** Where the municipalities' main towns are, coarsely. */
@FunctionalInterface
public interface MainTowns {

    /** By municipality code. */
    Map<String, Position> positions();
}
