package se.medborgarlofte.notification.domain;

import java.time.Instant;

/**
 * A visit as it was last told.
 *
 * @param open whether it is still to take place, and not withheld
 */
public record VisitNow(Instant startsAt, boolean open) {

    /** Whether a message tells of the visit what is no longer so. That it does not take place stays true. */
    public boolean overtakes(Content content) {
        return switch (content.template()) {
            case VISIT_INVITATION, VISIT_MOVED, VISIT_PROPOSAL, VISIT_REMINDER ->
                !open || !startsAt.equals(Instant.parse(content.get(Fact.STARTS_AT)));
            case VISIT_NOTE_MISSING, VISIT_NOTE_ESCALATED -> !open;
            default -> false;
        };
    }
}
