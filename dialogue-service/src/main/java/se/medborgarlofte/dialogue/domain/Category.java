package se.medborgarlofte.dialogue.domain;

/** What a concern is about. */
public enum Category {
    RESIDENTIAL_BURGLARY,
    THEFT,
    VANDALISM,
    TRAFFIC,
    DRUGS,
    DISORDER,
    LIGHTING,
    OTHER;

    /** Who usually sees to it; somebody may route a concern elsewhere. */
    Party usuallySeenToBy() {
        return switch (this) {
            case RESIDENTIAL_BURGLARY, THEFT, VANDALISM, DRUGS, DISORDER -> Party.POLICE;
            case TRAFFIC, LIGHTING, OTHER -> Party.MUNICIPALITY;
        };
    }
}
