package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.CandidateList;
import se.medborgarlofte.property.domain.ThingRef;

/** Lists of the candidates that are shown. */
public interface CandidateLists {

    /** Those of an area that show anything, latest change first. */
    Page<Stored<CandidateList>> in(String municipalityCode, ThingRef.Side side, PageRequest request);

    /** The things in whose lists a candidate of that theft report or seizure is shown. */
    List<ThingRef> showing(ThingRef.Side side, String aggregateId);
}
