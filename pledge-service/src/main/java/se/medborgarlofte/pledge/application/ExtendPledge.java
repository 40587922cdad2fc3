package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.Pledge;

/** Proposes a later last day for a pledge in force. */
@Component
public final class ExtendPledge {

    private final ChangePledge changePledge;
    private final TermsOfPledge terms;

    ExtendPledge(ChangePledge changePledge, TermsOfPledge terms) {
        this.changePledge = changePledge;
        this.terms = terms;
    }

    /** Proposes it, if the pledge still is as the caller has read it. */
    public Stored<Pledge> extend(Caller caller, String pledgeId, IfMatch read, LocalDate validUntil, Bilingual note) {
        FreeTexts.check("/note", note);
        Pledge known = changePledge
                .require(caller, PledgeOperation.REVISE_PLEDGE, pledgeId)
                .state();
        known.stage()
                .effective()
                .flatMap(from -> terms.of(known).refusal(from, validUntil))
                .ifPresent(refusal -> {
                    throw Refusals.problem(refusal);
                });
        return changePledge.change(
                caller, PledgeOperation.REVISE_PLEDGE, pledgeId, read, pledge -> pledge.extend(validUntil, note));
    }
}
