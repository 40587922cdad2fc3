package se.medborgarlofte.pledge.domain;

/** The names of a pledge's stages as readers see them. */
public enum PledgeState {
    DRAFT,
    IN_REVIEW,
    AGREED,
    POSTPONED,
    DECIDED,
    REJECTED,
    /** Given up before it was in force. */
    ABANDONED,
    SIGNED,
    ACTIVE,
    /** One party has left it. */
    SUSPENDED,
    /** Its time is over and nobody has said what became of it. */
    FOLLOW_UP_DUE,
    CONCLUDED,
    /** Both parties have left it. */
    WITHDRAWN;

    /** Whether inhabitants may see a pledge in this state: from the day it is in force, and for ever after. */
    public boolean isPublic() {
        return switch (this) {
            case ACTIVE, SUSPENDED, FOLLOW_UP_DUE, CONCLUDED, WITHDRAWN -> true;
            case DRAFT, IN_REVIEW, AGREED, POSTPONED, DECIDED, REJECTED, ABANDONED, SIGNED -> false;
        };
    }
}
