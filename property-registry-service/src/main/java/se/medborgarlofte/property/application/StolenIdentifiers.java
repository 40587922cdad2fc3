package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.property.domain.ExactKey;

/** Which identifiers are reported stolen at this moment; follows the reports within moments. */
public interface StolenIdentifiers {

    /** A thing that bears the identifier is looked for. */
    void add(ExactKey key, String itemId);

    /** It is no longer looked for. */
    void remove(ExactKey key, String itemId);

    /** The things that bear it and are looked for. */
    List<String> find(ExactKey key);
}
