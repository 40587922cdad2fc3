package se.medborgarlofte.dialogue.application;

import java.util.List;
import java.util.Set;
import se.medborgarlofte.dialogue.domain.Party;

/** Those to whom it is escalated when an authority leaves something undone. */
@FunctionalInterface
public interface Leads {

    /** Opaque ids of those who answer for the authorities' representatives in a municipality; each once. */
    List<String> of(String municipalityCode, Set<Party> parties);
}
