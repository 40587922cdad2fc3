package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.pledge.domain.AgreementEvent;
import se.medborgarlofte.pledge.domain.CooperationAgreement;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeTerms;

/** Finds what was agreed about a pledge: in the agreement it belongs to, or the one that holds today. */
@Component
class TermsOfPledge {

    private final SwedishCalendar calendar;
    private final Agreements agreements;
    private final Pledges pledges;
    private final AggregateStore<CooperationAgreement, AgreementEvent> store;

    TermsOfPledge(
            SwedishCalendar calendar,
            Agreements agreements,
            Pledges pledges,
            AggregateStore<CooperationAgreement, AgreementEvent> store) {
        this.calendar = calendar;
        this.agreements = agreements;
        this.pledges = pledges;
        this.store = store;
    }

    PledgeTerms of(Pledge pledge) {
        Optional<CooperationAgreement> agreement = pledge.agreementId() == null
                ? agreements
                        .inForce(pledge.municipalityCode(), calendar.today())
                        .map(Stored::state)
                : store.find(pledge.agreementId()).map(Stored::state);
        return agreement.map(CooperationAgreement::termsOfPledges).orElse(PledgeTerms.USUAL);
    }

    /** How many other pledges of the area are, or will be, in force on a day or later. */
    int othersInForce(Stored<Pledge> pledge, LocalDate from) {
        return (int) pledges.all(pledge.state().municipalityCode()).stream()
                .filter(other -> !other.id().equals(pledge.id()))
                .filter(other -> binds(other.state()))
                .filter(other -> !other.state().content().validUntil().isBefore(from))
                .count();
    }

    private static boolean binds(Pledge pledge) {
        return switch (pledge.stage().state()) {
            case DECIDED, SIGNED, ACTIVE, SUSPENDED -> true;
            case DRAFT, IN_REVIEW, AGREED, POSTPONED, REJECTED, ABANDONED, FOLLOW_UP_DUE, CONCLUDED, WITHDRAWN -> false;
        };
    }
}
