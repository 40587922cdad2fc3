package se.medborgarlofte.dialogue.domain;

/** What a person who raised a concern is told: it was received, and each time something has come of it. */
public enum ReceiptKind {
    RECEIVED,
    IN_PICTURE,
    IN_PLEDGE,
    ACTED_ON,
    DECLINED,
    REOPENED;

    /** Whether whoever said the same is told as well; that it was received, and reopened, concerns one person alone. */
    public boolean isForAll() {
        return switch (this) {
            case RECEIVED, REOPENED -> false;
            case IN_PICTURE, IN_PLEDGE, ACTED_ON, DECLINED -> true;
        };
    }

    ConcernState leadsTo() {
        return switch (this) {
            case RECEIVED -> ConcernState.RAISED;
            case IN_PICTURE -> ConcernState.IN_PICTURE;
            case IN_PLEDGE -> ConcernState.IN_PLEDGE;
            case ACTED_ON -> ConcernState.ACTED_ON;
            case DECLINED -> ConcernState.DECLINED;
            case REOPENED -> ConcernState.REOPENED;
        };
    }
}
