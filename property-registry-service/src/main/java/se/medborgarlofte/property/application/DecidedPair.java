package se.medborgarlofte.property.application;

import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.ThingRef;

/** A pair of things that people have decided on. */
public record DecidedPair(ThingRef stolen, ThingRef seized, MatchState state) {

    /** The thing of one side. */
    public ThingRef on(ThingRef.Side side) {
        return switch (side) {
            case STOLEN -> stolen;
            case SEIZED -> seized;
        };
    }
}
