package se.medborgarlofte.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/**
 * The body of the answer to a creating POST. It holds nothing but the id, so that a repeated key gets the identical
 * first answer whatever has happened since.
 */
@Schema(description = "Det som skapades. What was created.")
public record Created(
        @Schema(
                description = "Identitet för det som skapades. Identifier of what was created.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
        String id) {

    /**
     * The whole answer: 201 with {@code Location}, {@code ETag: "1"} and the id.
     *
     * @param collection path of the collection, for instance {@code /dialogue/v1/concerns}
     */
    public static ResponseEntity<Created> in(String collection, String id) {
        return ResponseEntity.created(URI.create(collection + "/" + id))
                .eTag(Etag.of(1))
                .body(new Created(id));
    }
}
