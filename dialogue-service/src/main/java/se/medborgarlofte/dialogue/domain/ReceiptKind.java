package se.medborgarlofte.dialogue.domain;

/** What a person who raised a concern is told: it was received, it is in the picture, it led to a pledge. */
public enum ReceiptKind {
    RECEIVED,
    IN_PICTURE,
    IN_PLEDGE;

    ConcernState leadsTo() {
        return switch (this) {
            case RECEIVED -> ConcernState.RAISED;
            case IN_PICTURE -> ConcernState.IN_PICTURE;
            case IN_PLEDGE -> ConcernState.IN_PLEDGE;
        };
    }
}
