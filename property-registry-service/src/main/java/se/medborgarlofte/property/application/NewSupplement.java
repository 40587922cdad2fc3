package se.medborgarlofte.property.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody adds to a theft report. */
public sealed interface NewSupplement {

    /** More of a thing that the report holds. */
    record MoreKnown(
            String itemId,
            @Nullable String brand,
            @Nullable String model,
            List<String> colours,
            List<String> materials,
            @Nullable String marks,
            @Nullable String text,
            List<WrittenIdentifier> identifiers)
            implements NewSupplement {}

    /** One more thing. */
    record FurtherThing(NewThing thing) implements NewSupplement {}

    /** A thing that its owner had registered, and that was stolen on the same occasion. */
    record RegisteredThing(String itemId) implements NewSupplement {}
}
