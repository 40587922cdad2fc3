package se.medborgarlofte.property.domain;

import java.util.List;

/** One seized thing. */
public record SeizedItem(String seizedItemId, Description description, List<ProtectedIdentifier> identifiers) {
    public SeizedItem {
        identifiers = List.copyOf(identifiers);
    }
}
