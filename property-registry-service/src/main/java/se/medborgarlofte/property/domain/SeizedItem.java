package se.medborgarlofte.property.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One seized thing. */
public record SeizedItem(String seizedItemId, Description description, List<ProtectedIdentifier> identifiers) {
    public SeizedItem {
        identifiers = List.copyOf(identifiers);
    }

    /** The same thing, bearing one identifier more. */
    SeizedItem with(ProtectedIdentifier identifier) {
        if (identifiers.stream().anyMatch(known -> Objects.equals(known.exactKey(), identifier.exactKey()))) {
            return this;
        }
        List<ProtectedIdentifier> all = new ArrayList<>(identifiers);
        all.add(identifier);
        return new SeizedItem(seizedItemId, description, all);
    }
}
