package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.pledge.domain.Endorsement;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.PledgeTerms;
import se.medborgarlofte.pledge.domain.Signatory;

/** Signs, for one party, a pledge that the board has approved, or the proposed change of one in force. */
@Component
public final class SignPledge {

    private final Access access;
    private final SwedishCalendar calendar;
    private final TermsOfPledge terms;
    private final AggregateStore<Pledge, PledgeEvent> pledges;

    SignPledge(
            Access access, SwedishCalendar calendar, TermsOfPledge terms, AggregateStore<Pledge, PledgeEvent> pledges) {
        this.access = access;
        this.calendar = calendar;
        this.terms = terms;
        this.pledges = pledges;
    }

    /**
     * Signs it, in the function that the cooperation agreement gives the caller.
     *
     * @param contentHash what the caller was shown
     */
    public Stored<Pledge> sign(Caller caller, String pledgeId, Party party, @Nullable String contentHash) {
        Pledge known = pledges.load(pledgeId).state();
        String area = known.municipalityCode();
        access.require(signingFor(party), caller, Resource.in(area));
        PledgeTerms.Signing as = terms.of(known)
                .signing(party, offices(caller, area))
                .orElseThrow(() -> Problem.of(PledgeProblem.NOT_A_SIGNATORY));
        Endorsement signature = new Endorsement(party, caller.personId(), calendar.now(), as.function());
        return pledges.change(
                pledgeId, pledge -> Verdicts.decision(pledge.sign(contentHash, signature, calendar.today())));
    }

    private Set<Signatory.Office> offices(Caller caller, String area) {
        LocalDate today = calendar.today();
        Set<Signatory.Office> offices = EnumSet.noneOf(Signatory.Office.class);
        for (Signatory.Office office : Signatory.Office.values()) {
            if (caller.has(role(office), area, today)) {
                offices.add(office);
            }
        }
        return offices;
    }

    private static Role role(Signatory.Office office) {
        return switch (office) {
            case POLICE_OFFICER -> Role.POLICE_OFFICER;
            case POLICE_CHIEF -> Role.POLICE_CHIEF;
            case MUNICIPAL_COORDINATOR -> Role.MUNICIPAL_COORDINATOR;
            case BOARD_SECRETARY -> Role.BOARD_SECRETARY;
        };
    }

    private static PledgeOperation signingFor(Party party) {
        return switch (party) {
            case POLICE -> PledgeOperation.SIGN_PLEDGE_FOR_POLICE;
            case MUNICIPALITY -> PledgeOperation.SIGN_PLEDGE_FOR_MUNICIPALITY;
        };
    }
}
