package se.medborgarlofte.property.application;

import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Match;

/** Where a match lies: where the thing was seized. The owner has no say in it and no sight of it. */
final class MatchAccess {
    private MatchAccess() {}

    static Resource resource(Match match) {
        return Resource.in(match.pair().seized().municipalityCode());
    }

    static PropertyOperation confirmation(Match match) {
        return switch (match.nextStep()) {
            case FIRST -> PropertyOperation.CONFIRM_MATCH_FIRST;
            case SECOND -> PropertyOperation.CONFIRM_MATCH_SECOND;
        };
    }
}
