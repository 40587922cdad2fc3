package se.medborgarlofte.property.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.UnknownAggregateException;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.ThingRef;

/**
 * Police look at the candidates of a thing that was stolen or seized where they serve. The candidates may come from
 * anywhere: of those the explanation and the case number are shown, never the owner.
 */
@Service
public class ReadCandidates {
    private final Access access;
    private final AuditLog audit;
    private final ComparedThings things;
    private final Ranker ranker;
    private final MatchLists matches;

    ReadCandidates(Access access, AuditLog audit, ComparedThings things, Ranker ranker, MatchLists matches) {
        this.access = access;
        this.audit = audit;
        this.things = things;
        this.ranker = ranker;
        this.matches = matches;
    }

    /**
     * Ranks at this moment.
     *
     * @throws UnknownAggregateException when there is no such thing
     */
    public CandidateAnswer read(Caller caller, ThingRef asked, int atMost) {
        ComparedThing thing = things.find(asked).orElseThrow(() -> new UnknownAggregateException("no " + asked.key()));
        String area = thing.municipalityCode();
        Resource resource = area == null ? Resource.anywhere() : Resource.in(area);
        access.require(PropertyOperation.READ_CANDIDATES, caller, resource);
        audit.append(auditStream(thing), caller.personId(), "read-candidates", asked.key(), Map.of());
        return answer(asked, first(ranker.rank(thing), atMost));
    }

    private static String auditStream(ComparedThing thing) {
        return switch (thing.thing().side()) {
            case STOLEN -> ReportAccess.auditStream(thing.municipalityCode());
            case SEIZED ->
                MatchAccess.auditStream(
                        Optional.ofNullable(thing.municipalityCode()).orElseThrow());
        };
    }

    private static Ranking first(Ranking ranking, int atMost) {
        return new Ranking(
                ranking.candidates().stream().limit(atMost).toList(),
                ranking.none(),
                ranking.indistinguishable(),
                ranking.partedBy(),
                ranking.decidingQuestion(),
                ranking.versions());
    }

    private CandidateAnswer answer(ThingRef asked, Ranking ranking) {
        Map<ThingRef, ComparedThing> known = new LinkedHashMap<>();
        ranking.candidates()
                .forEach(candidate ->
                        things.find(candidate.thing()).ifPresent(found -> known.put(candidate.thing(), found)));
        return new CandidateAnswer(asked, ranking, known, matches(asked, known));
    }

    private Map<ThingRef, CandidateAnswer.KnownMatch> matches(ThingRef asked, Map<ThingRef, ComparedThing> known) {
        Map<ThingRef, String> ids = known.keySet().stream()
                .collect(Collectors.toMap(thing -> thing, thing -> ProposeMatch.matchId(asked, thing)));
        Map<String, MatchState> states = matches.states(ids.values());
        Map<ThingRef, CandidateAnswer.KnownMatch> found = new LinkedHashMap<>();
        ids.forEach((thing, id) -> {
            MatchState state = states.get(id);
            if (state != null) {
                found.put(thing, new CandidateAnswer.KnownMatch(id, state));
            }
        });
        return found;
    }
}
