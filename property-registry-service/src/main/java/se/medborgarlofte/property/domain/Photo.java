package se.medborgarlofte.property.domain;

import java.time.Instant;

/**
 * A picture of a thing, or of its receipt.
 *
 * @param subject under whose key it is kept
 * @param thingId the thing it shows
 * @param bytes how large it is
 * @param sha256 of the cleaned picture, so that a change would show
 */
public record Photo(
        String photoId,
        String subject,
        String thingId,
        Kind kind,
        CleanImage.Format format,
        int width,
        int height,
        int bytes,
        String sha256,
        String addedBy,
        Instant addedAt) {

    /** What it is a picture of. */
    public enum Kind {
        THING,
        RECEIPT
    }
}
