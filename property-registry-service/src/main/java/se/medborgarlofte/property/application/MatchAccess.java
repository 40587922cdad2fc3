package se.medborgarlofte.property.application;

import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Match;

/** Where a match lies: where the thing was seized. The owner has no say in it and no sight of it. */
final class MatchAccess {
    private MatchAccess() {}

    static Resource resource(Match match) {
        return Resource.in(match.pair().seized().municipalityCode());
    }

    /** One stream of looks and decisions for each municipality, so that an auditor can verify it as one chain. */
    static String auditStream(Match match) {
        return auditStream(match.pair().seized().municipalityCode());
    }

    static String auditStream(String municipalityCode) {
        return "matches:" + municipalityCode;
    }

    static PropertyOperation confirmation(Match match) {
        return switch (match.nextConfirmation()) {
            case FIRST -> PropertyOperation.CONFIRM_MATCH_FIRST;
            case SECOND -> PropertyOperation.CONFIRM_MATCH_SECOND;
        };
    }

    static PropertyOperation refusal(Match match) {
        return switch (match.nextRefusal()) {
            case FIRST -> PropertyOperation.REFUSE_MATCH_FIRST;
            case SECOND -> PropertyOperation.REFUSE_MATCH_SECOND;
        };
    }

    static PropertyOperation reversal(Match match) {
        return switch (match.nextReversal()) {
            case FIRST -> PropertyOperation.REVERSE_MATCH_FIRST;
            case SECOND -> PropertyOperation.REVERSE_MATCH_SECOND;
        };
    }
}
