package se.medborgarlofte.property.domain;

import java.util.Optional;

/** How a thing can be told from every other of its sort. */
public enum IdentifierKind {
    SERIAL,
    FRAME,
    IMEI,
    /** Chassis or hull number. */
    CHASSIS,
    /** Number on an engine or motor. */
    ENGINE,
    ENGRAVING,
    MARKING_CODE,
    /** Registration plate. */
    PLATE,
    OTHER;

    /**
     * On what an equal identifier of this kind proposes a match at once. Owners call a frame number a serial number
     * and the other way round, so these share one basis. Two engravings may be equal by chance ("EK 1974") and need
     * more than equality, and so do numbers of which nobody knows what they are.
     */
    public Optional<MatchBasis> instantBasis() {
        return switch (this) {
            case SERIAL, FRAME, IMEI, CHASSIS, ENGINE -> Optional.of(MatchBasis.SERIAL);
            case PLATE -> Optional.of(MatchBasis.PLATE);
            case MARKING_CODE -> Optional.of(MatchBasis.MARKING_CODE);
            case ENGRAVING, OTHER -> Optional.empty();
        };
    }
}
