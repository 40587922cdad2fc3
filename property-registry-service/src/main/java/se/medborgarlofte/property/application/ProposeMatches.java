package se.medborgarlofte.property.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.domain.ExactKey;
import se.medborgarlofte.property.domain.Finding;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Pair.SeizedThing;
import se.medborgarlofte.property.domain.ProtectedIdentifier;

/** Brings things with the same identifier together, whichever of the two comes first. */
@Component
class ProposeMatches {
    private final IdentifierMeetings meetings;
    private final ProposeMatch proposeMatch;

    ProposeMatches(IdentifierMeetings meetings, ProposeMatch proposeMatch) {
        this.meetings = meetings;
        this.proposeMatch = proposeMatch;
    }

    void of(OwnedThing owned, List<ProtectedIdentifier> identifiers) {
        for (ExactKey key : strongestFirst(identifiers)) {
            Pair.of(key.basis(), owned, meetings.meet(key, owned)).forEach(this::propose);
        }
    }

    void of(SeizedThing seized, List<ProtectedIdentifier> identifiers) {
        for (ExactKey key : strongestFirst(identifiers)) {
            Pair.of(key.basis(), meetings.meet(key, seized), seized).forEach(this::propose);
        }
    }

    /** Seized things that come later do not meet this one. */
    void forget(OwnedThing owned, List<ProtectedIdentifier> identifiers) {
        strongestFirst(identifiers).forEach(key -> meetings.forget(key, owned));
    }

    private void propose(Pair pair) {
        proposeMatch.propose(pair, Finding.ofEqualIdentifiers());
    }

    private static List<ExactKey> strongestFirst(List<ProtectedIdentifier> identifiers) {
        return identifiers.stream()
                .map(ProtectedIdentifier::exactKey)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(ExactKey::basis))
                .toList();
    }
}
