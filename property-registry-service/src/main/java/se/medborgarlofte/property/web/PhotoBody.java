package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.medborgarlofte.property.domain.Photo;

/** A picture in a list. */
@Schema(description = "En bild. A picture.")
record PhotoBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b61")
        String id,

        @Schema(description = "Av saken eller kvittot. Of the thing or its receipt.", example = "THING")
        Photo.Kind kind,

        @Schema(description = "Format. Format.", example = "image/jpeg")
        String mediaType,

        @Schema(description = "Bredd. Width.", example = "3000")
        int width,

        @Schema(description = "Höjd. Height.", example = "4000")
        int height,

        @Schema(description = "Storlek i byte. Size in bytes.", example = "1483776")
        int bytes,

        @Schema(
                description = "Hash av bilden. Hash of the picture.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "När. When.", example = "2026-11-20T22:10:00Z")
        Instant addedAt) {

    static PhotoBody of(Photo photo) {
        return new PhotoBody(
                photo.photoId(),
                photo.kind(),
                photo.format().mediaType(),
                photo.width(),
                photo.height(),
                photo.bytes(),
                photo.sha256(),
                photo.addedAt());
    }
}
