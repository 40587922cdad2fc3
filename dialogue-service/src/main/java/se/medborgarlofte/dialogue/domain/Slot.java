package se.medborgarlofte.dialogue.domain;

import java.util.List;

/**
 * A time at which a visit is possible.
 *
 * @param police who of the police can come, at least one
 * @param municipality who of the municipality can come, at least one
 */
public record Slot(VisitTime time, List<Representative> police, List<Representative> municipality) {

    public Slot {
        police = List.copyOf(police);
        municipality = List.copyOf(municipality);
    }

    public List<Representative> of(Party party) {
        return switch (party) {
            case POLICE -> police;
            case MUNICIPALITY -> municipality;
        };
    }
}
