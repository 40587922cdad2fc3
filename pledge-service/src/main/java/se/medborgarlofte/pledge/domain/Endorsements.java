package se.medborgarlofte.pledge.domain;

import java.util.List;
import java.util.stream.Stream;

/** The agreements, or the signatures, that the parties have given so far; at most one each. */
public record Endorsements(List<Endorsement> given) {

    static final Endorsements NONE = new Endorsements(List.of());

    public Endorsements {
        given = List.copyOf(given);
    }

    /** Whether the party has given its own. */
    public boolean has(Party party) {
        return given.stream().anyMatch(endorsement -> endorsement.party() == party);
    }

    boolean hasFrom(String personId) {
        return given.stream().anyMatch(endorsement -> endorsement.personId().equals(personId));
    }

    boolean complete() {
        return Stream.of(Party.values()).allMatch(this::has);
    }

    Endorsements with(Endorsement endorsement) {
        return new Endorsements(
                Stream.concat(given.stream(), Stream.of(endorsement)).toList());
    }
}
