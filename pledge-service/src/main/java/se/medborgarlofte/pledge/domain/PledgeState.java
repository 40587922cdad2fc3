package se.medborgarlofte.pledge.domain;

/** The names of a pledge's stages as readers see them. */
public enum PledgeState {
    DRAFT,
    AGREED,
    POSTPONED,
    DECIDED,
    REJECTED,
    SIGNED,
    ACTIVE;

    /** Whether inhabitants may see a pledge in this state: from the day it is in force. */
    public boolean isPublic() {
        return switch (this) {
            case ACTIVE -> true;
            case DRAFT, AGREED, POSTPONED, DECIDED, REJECTED, SIGNED -> false;
        };
    }
}
