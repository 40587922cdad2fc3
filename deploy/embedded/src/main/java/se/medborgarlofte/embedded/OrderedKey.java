package se.medborgarlofte.embedded;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an ordered index: the values of the index's fields in their order, and where the document is. Or an end of
 * a range of entries: fewer values, and {@link End} in the place of the position.
 */
record OrderedKey(List<@Nullable Object> values, Object position) {

    /** Before or after all entries that begin with the same values. */
    enum End {
        BEFORE,
        AFTER
    }
}
