package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Sweden;
import se.medborgarlofte.eventing.store.Stored;

/** Whoever gave a representative the mandate answers for them; when that is not known, they do so themselves. */
@Component
class MandatingLeads implements Leads {

    private static final int MOST = 100;

    private final Representatives representatives;
    private final Clock clock;

    MandatingLeads(Representatives representatives, Clock clock) {
        this.representatives = representatives;
        this.clock = clock;
    }

    @Override
    public List<String> of(String municipalityCode, Set<Party> parties) {
        LocalDate today = Sweden.dayOf(clock.instant());
        return representatives.inMunicipality(municipalityCode).stream()
                .map(Stored::state)
                .filter(it -> parties.contains(it.party()) && it.isMandatedIn(municipalityCode, today))
                .map(it -> Objects.requireNonNullElse(it.mandatedBy(), it.personId()))
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
    }
}
