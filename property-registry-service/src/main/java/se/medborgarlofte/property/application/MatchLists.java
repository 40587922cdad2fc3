package se.medborgarlofte.property.application;

import java.util.Set;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchState;

/** Lists of matches, newest first. */
public interface MatchLists {

    Page<Stored<Match>> in(String municipalityCode, Set<MatchState> states, PageRequest request);
}
