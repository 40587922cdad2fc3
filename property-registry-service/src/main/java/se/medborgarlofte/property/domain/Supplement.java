package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was added to a theft report after it was filed; it keeps its author and date, and the report keeps it in order.
 *
 * @param supplementId recognises the same supplement when it comes again
 * @param bodyHash what the supplement said, so that another one under the same key is refused
 * @param itemId the stolen thing it is about
 */
public record Supplement(
        String supplementId,
        String bodyHash,
        String itemId,
        String personId,
        Author author,
        Instant at,
        Content content) {

    /** The identifiers that it brings to a thing that was known before. */
    public List<ProtectedIdentifier> identifiers() {
        return addition().map(Addition::identifiers).orElse(List.of());
    }

    /** The same supplement with its identifiers kept in another way. */
    Supplement keeping(List<ProtectedIdentifier> kept) {
        return switch (content) {
            case Content.MoreKnown(Addition addition) ->
                new Supplement(
                        supplementId,
                        bodyHash,
                        itemId,
                        personId,
                        author,
                        at,
                        new Content.MoreKnown(addition.with(kept)));
            case Content.FurtherThing _ -> this;
        };
    }

    /** What it adds to a thing that was known before; empty when it brings a further one. */
    public Optional<Addition> addition() {
        return switch (content) {
            case Content.MoreKnown more -> Optional.of(more.addition());
            case Content.FurtherThing _ -> Optional.empty();
        };
    }

    /** In which capacity somebody adds to a report. */
    public enum Author {
        OWNER,
        OFFICER
    }

    /** What a supplement brings. */
    public sealed interface Content {

        /** More is known of a thing that the report holds. */
        record MoreKnown(Addition addition) implements Content {}

        /** One more thing was stolen; it is among the report's things. */
        record FurtherThing() implements Content {}
    }
}
