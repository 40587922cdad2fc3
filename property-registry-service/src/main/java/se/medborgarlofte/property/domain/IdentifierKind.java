package se.medborgarlofte.property.domain;

import java.util.Optional;

/** How a thing can be told from every other of its sort. */
public enum IdentifierKind {
    SERIAL,
    FRAME,
    IMEI,
    ENGRAVING,
    MARKING_CODE;

    /**
     * On what an equal identifier of this kind proposes a match at once. Owners call a frame number a serial number
     * and the other way round, so these share one basis. Two engravings may be equal by chance ("EK 1974") and need
     * more than equality.
     */
    public Optional<MatchBasis> instantBasis() {
        return switch (this) {
            case SERIAL, FRAME, IMEI -> Optional.of(MatchBasis.SERIAL);
            case MARKING_CODE -> Optional.of(MatchBasis.MARKING_CODE);
            case ENGRAVING -> Optional.empty();
        };
    }
}
