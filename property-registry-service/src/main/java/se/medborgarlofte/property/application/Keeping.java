package se.medborgarlofte.property.application;

import se.medborgarlofte.property.domain.IdentifierKind;

/**
 * Under whose key and in which place an identifier is kept; the cipher binds it to exactly this place.
 *
 * @param subject whose key: forgetting the subject makes the identifiers unreadable
 * @param collection where the aggregate is
 * @param thingId the thing that bears the identifier
 */
record Keeping(String subject, String collection, String thingId) {

    static Keeping ofItem(String ownerId, String itemId) {
        return new Keeping(ownerId, "items", itemId);
    }

    static Keeping ofStolenItem(String subject, String itemId) {
        return new Keeping(subject, "theft_reports", itemId);
    }

    static Keeping ofSeizedItem(String seizureId, String seizedItemId) {
        return new Keeping(seizureId, "seizures", seizedItemId);
    }

    String field(IdentifierKind kind) {
        return "identifiers." + kind.name();
    }
}
