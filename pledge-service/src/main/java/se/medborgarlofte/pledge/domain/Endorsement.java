package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party's agreement or signature, given by a person who may speak for it.
 *
 * @param function in which function they sign, by the cooperation agreement; absent where it names none
 */
public record Endorsement(
        Party party, String personId, Instant at, @Nullable Bilingual function) {

    /** One by somebody whose function nobody has named. */
    public static Endorsement of(Party party, String personId, Instant at) {
        return new Endorsement(party, personId, at, null);
    }
}
