package se.medborgarlofte.property.application;

import java.util.Map;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Custody;

/**
 * A custody with its encrypted words.
 *
 * @param texts by field: {@code takenFrom}, {@code takenWhere}, {@code question:<thing>}, {@code story:<claim>} and
 *     {@code answer:<claim>}
 */
public record RevealedCustody(Stored<Custody> stored, Map<String, String> texts) {

    public RevealedCustody {
        texts = Map.copyOf(texts);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "RevealedCustody[" + stored.id() + "]";
    }
}
