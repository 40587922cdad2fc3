package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitCancelled;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitConfirmed;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitConfirmedByParty;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitHeld;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitHidden;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitLapsed;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitProposalLapsed;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitProposed;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitReminderDue;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitReportOverdue;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitRepresentativeReplaced;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitRequested;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitRescheduled;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitShown;
import se.medborgarlofte.eventing.store.Decision;

/**
 * A visit to an association: at least one person with a mandate comes from each authority.
 *
 * @param time when it is now planned
 * @param confirmations at most one for each authority
 * @param proposal who is asked and has not answered; null when nobody is
 * @param calendarVersions how many versions of the calendar entry have gone out
 * @param preparation agenda and invitation; null before somebody has written them
 * @param hiddenAt since when it is withheld from everybody but the authorities; null when it is not
 * @param history what made it so, oldest first
 */
public record Visit(
        VisitRequest request,
        VisitTime time,
        VisitState state,
        List<Confirmation> confirmations,
        @Nullable Proposal proposal,
        int proposals,
        int calendarVersions,
        @Nullable Preparation preparation,
        @Nullable Instant hiddenAt,
        List<VisitFact> history) {

    public Visit {
        confirmations = List.copyOf(confirmations);
        history = List.copyOf(history);
    }

    /** Takes in a request. */
    public static Decision<Visit, VisitEvent> request(VisitRequest request) {
        return Decision.of(asked(request), new VisitRequested());
    }

    /** The visit that a request and everything after it have made. */
    public static Visit replay(VisitRequest request, List<VisitFact> history) {
        Visit visit = asked(request);
        for (VisitFact fact : history) {
            visit = visit.after(fact);
        }
        return visit;
    }

    private static Visit asked(VisitRequest request) {
        return new Visit(request, request.time(), VisitState.REQUESTED, List.of(), null, 0, 0, null, null, List.of());
    }

    /** Asks persons to come. Does nothing when somebody is being asked already or nobody needs to be. */
    public Decision<Visit, VisitEvent> propose(VisitTime at, List<Seat> asked, Instant respondBy, Instant now) {
        if (!needsAProposal(now)) {
            return Decision.unchanged(this);
        }
        return Decision.of(after(new VisitFact.Proposed(at, asked, respondBy, now)), new VisitProposed());
    }

    /** Whether somebody must be asked: it is open, not under way, not fully promised, and nobody is being asked. */
    public boolean needsAProposal(Instant now) {
        return proposal == null
                && (state == VisitState.REQUESTED || state == VisitState.PARTLY_CONFIRMED)
                && !lastChance().isBefore(now);
    }

    /** The last instant at which the visit can still start as its requester wants it. */
    public Instant lastChance() {
        return Stream.concat(
                        Stream.of(time.startsAt(), request.time().startsAt()),
                        request.alternatives().stream()
                                .map(span -> span.to().minus(request.time().length())))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** An authority names the person who comes; when both have, the visit is confirmed. */
    public Decision<Visit, VisitEvent> confirm(Confirmation confirmation) {
        if (isConfirmedWith(confirmation.party(), confirmation.personId())) {
            return Decision.unchanged(this);
        }
        refuseUnlessOpenFor(confirmation.party(), confirmation.at());
        Visit next = after(new VisitFact.Confirmed(confirmation));
        return next.state == VisitState.CONFIRMED
                ? Decision.of(next, new VisitConfirmedByParty(), new VisitConfirmed())
                : Decision.of(next, new VisitConfirmedByParty());
    }

    /** Refuses when the authority has named somebody already, or when the visit is over or has started. */
    public void refuseUnlessOpenFor(Party party, Instant now) {
        refuseUnlessOpen(now);
        Refusal.CONFIRMED_BY_ANOTHER.when(confirmationOf(party).isPresent());
    }

    /** Refuses when the visit is over or has started. */
    public void refuseUnlessOpen(Instant now) {
        Refusal.VISIT_IS_CLOSED.when(!state.isOpen());
        Refusal.VISIT_HAS_STARTED.when(time.hasStarted(now));
    }

    /** Silence counts as a no; does nothing when that proposal has been answered or followed by another. */
    public Decision<Visit, VisitEvent> lapseProposal(int number, Instant now) {
        if (proposal == null || proposal.number() != number || !state.isOpen()) {
            return Decision.unchanged(this);
        }
        List<String> silent = proposal.asked().stream().map(Seat::personId).toList();
        return Decision.of(after(new VisitFact.ProposalLapsed(number, silent, now)), new VisitProposalLapsed());
    }

    /** Who left a proposal for this visit unanswered. */
    public Set<String> silent() {
        return history.stream()
                .flatMap(fact ->
                        fact instanceof VisitFact.ProposalLapsed lapsed ? lapsed.silent().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** Moves the visit: whoever moves it has promised the new time, everybody else is asked again. */
    public Decision<Visit, VisitEvent> reschedule(VisitFact.Rescheduled moved) {
        refuseUnlessOpen(moved.at());
        Refusal.SAME_TIME.when(moved.time().equals(time));
        return Decision.of(after(moved), new VisitRescheduled());
    }

    /** An authority that has promised somebody sends somebody else. */
    public Decision<Visit, VisitEvent> replace(Confirmation confirmation) {
        if (isConfirmedWith(confirmation.party(), confirmation.personId())) {
            return Decision.unchanged(this);
        }
        refuseUnlessOpen(confirmation.at());
        String replaced = confirmationOf(confirmation.party())
                .map(Confirmation::personId)
                .orElseThrow(() -> new Refused(Refusal.NOBODY_TO_REPLACE));
        return Decision.of(after(new VisitFact.Replaced(confirmation)), new VisitRepresentativeReplaced(replaced));
    }

    /** Somebody writes its agenda and invitation, or writes them anew. */
    public Decision<Visit, VisitEvent> prepare(Preparation written, String by, Instant now) {
        Refusal.VISIT_IS_CLOSED.when(!state.isOpen());
        return Decision.of(after(new VisitFact.Prepared(written, by, now)));
    }

    /** Withholds it from everybody but the authorities: nobody is reminded of it, and it stands in nobody's feed. */
    public Decision<Visit, VisitEvent> hide(String by, Instant now) {
        return isHidden()
                ? Decision.unchanged(this)
                : Decision.of(after(new VisitFact.Hidden(by, now)), new VisitHidden());
    }

    /** Shows it again. */
    public Decision<Visit, VisitEvent> show(String by, Instant now) {
        return isHidden()
                ? Decision.of(after(new VisitFact.Shown(by, now)), new VisitShown())
                : Decision.unchanged(this);
    }

    /** Whether it is withheld from everybody but the authorities. */
    public boolean isHidden() {
        return hiddenAt != null;
    }

    /** Calls the visit off; calling it off again changes nothing. */
    public Decision<Visit, VisitEvent> cancel(CancelReason reason, String by, Instant now) {
        if (state == VisitState.CANCELLED) {
            return Decision.unchanged(this);
        }
        Refusal.VISIT_IS_CLOSED.when(!state.isOpen());
        return Decision.of(after(new VisitFact.Cancelled(reason, by, now)), new VisitCancelled(reason));
    }

    /** There is a note of the meeting, so it took place; one that was called off stays so. */
    public Decision<Visit, VisitEvent> held(String meetingNoteId, Instant now) {
        if (!state.isOpen()) {
            return Decision.unchanged(this);
        }
        return Decision.of(after(new VisitFact.Held(meetingNoteId, now)), new VisitHeld(meetingNoteId));
    }

    /** Ends a visit that can no longer take place because not both authorities have promised anybody. */
    public Decision<Visit, VisitEvent> lapse(Instant now) {
        if (!state.isOpen() || state == VisitState.CONFIRMED || now.isBefore(lastChance())) {
            return Decision.unchanged(this);
        }
        return Decision.of(after(new VisitFact.Lapsed(now)), new VisitLapsed());
    }

    /** Reminds of this very version of the visit; of one that was moved, called off or hidden nobody is reminded. */
    public Decision<Visit, VisitEvent> remind(int ofCalendarVersion, Instant now) {
        boolean stands =
                state == VisitState.CONFIRMED && calendarVersions == ofCalendarVersion && !time.hasStarted(now);
        return stands && !isHidden() ? Decision.quiet(this, new VisitReminderDue()) : Decision.unchanged(this);
    }

    /** Asks for the note of this very version of the visit; one that was held, moved or called off needs none. */
    public Decision<Visit, VisitEvent> chaseReport(int ofCalendarVersion, int chase) {
        return state == VisitState.CONFIRMED && calendarVersions == ofCalendarVersion
                ? Decision.quiet(this, new VisitReportOverdue(chase))
                : Decision.unchanged(this);
    }

    private Visit after(VisitFact fact) {
        List<VisitFact> facts = Lists.with(history, fact);
        return switch (fact) {
            case VisitFact.Proposed it -> after(it, facts);
            case VisitFact.Confirmed it -> after(it.confirmation(), facts);
            case VisitFact.ProposalLapsed it -> with(time, confirmations, null, calendarVersions, facts);
            case VisitFact.Rescheduled it -> after(it, facts);
            case VisitFact.Replaced it -> after(it, facts);
            case VisitFact.Prepared it -> noted(it.preparation(), hiddenAt, facts);
            case VisitFact.Hidden it -> noted(preparation, it.at(), facts);
            case VisitFact.Shown it -> noted(preparation, null, facts);
            case VisitFact.Cancelled it -> ended(VisitState.CANCELLED, calendarVersions + seen(), facts);
            case VisitFact.Held it -> ended(VisitState.HELD, calendarVersions, facts);
            case VisitFact.Lapsed it -> ended(VisitState.LAPSED, calendarVersions + seen(), facts);
        };
    }

    private Visit after(VisitFact.Proposed proposed, List<VisitFact> facts) {
        boolean moved = !proposed.time().equals(time);
        List<Confirmation> kept = moved ? List.of() : confirmations;
        Proposal next = new Proposal(proposals + 1, proposed.asked(), proposed.respondBy());
        return new Visit(
                request,
                proposed.time(),
                VisitState.of(kept.size()),
                kept,
                next,
                next.number(),
                moved ? calendarVersions + seen() : calendarVersions,
                preparation,
                hiddenAt,
                facts);
    }

    private Visit after(Confirmation confirmation, List<VisitFact> facts) {
        List<Confirmation> all = Lists.with(confirmations, confirmation);
        boolean complete = all.size() == Party.values().length;
        Proposal rest = proposal == null || complete ? null : answered(proposal.without(confirmation.party()));
        return with(time, all, rest, complete ? calendarVersions + 1 : calendarVersions, facts);
    }

    private static @Nullable Proposal answered(Proposal rest) {
        return rest.asked().isEmpty() ? null : rest;
    }

    private Visit after(VisitFact.Rescheduled moved, List<VisitFact> facts) {
        List<Confirmation> kept = moved.kept() == null ? List.of() : List.of(moved.kept());
        Proposal next = moved.asked().isEmpty() ? null : new Proposal(proposals + 1, moved.asked(), moved.respondBy());
        return new Visit(
                request,
                moved.time(),
                VisitState.of(kept.size()),
                kept,
                next,
                next == null ? proposals : next.number(),
                calendarVersions + seen(),
                preparation,
                hiddenAt,
                facts);
    }

    private Visit after(VisitFact.Replaced replaced, List<VisitFact> facts) {
        List<Confirmation> all = confirmations.stream()
                .map(it -> it.party() == replaced.confirmation().party() ? replaced.confirmation() : it)
                .toList();
        return with(time, all, proposal, calendarVersions + seen(), facts);
    }

    private Visit with(
            VisitTime newTime,
            List<Confirmation> confirmed,
            @Nullable Proposal open,
            int versions,
            List<VisitFact> facts) {
        VisitState next = VisitState.of(confirmed.size());
        return new Visit(request, newTime, next, confirmed, open, proposals, versions, preparation, hiddenAt, facts);
    }

    private Visit noted(@Nullable Preparation written, @Nullable Instant hidden, List<VisitFact> facts) {
        return new Visit(
                request, time, state, confirmations, proposal, proposals, calendarVersions, written, hidden, facts);
    }

    private Visit ended(VisitState how, int versions, List<VisitFact> facts) {
        return new Visit(request, time, how, confirmations, null, proposals, versions, preparation, hiddenAt, facts);
    }

    /** 1 when the visit stands in somebody's calendar, which then must be told of a change; 0 otherwise. */
    private int seen() {
        return calendarVersions > 0 ? 1 : 0;
    }

    /** SEQUENCE of the newest calendar entry; 0 is the first. */
    public int invitationSequence() {
        return Math.max(0, calendarVersions - 1);
    }

    /** Whether the authority has named exactly this person. */
    public boolean isConfirmedWith(Party party, String personId) {
        return confirmationOf(party)
                .filter(it -> it.personId().equals(personId))
                .isPresent();
    }

    public Optional<Confirmation> confirmationOf(Party party) {
        return confirmations.stream().filter(it -> it.party() == party).findFirst();
    }

    /** Who is asked for an authority and has not answered. */
    public Optional<Seat> askedOf(Party party) {
        return Optional.ofNullable(proposal).flatMap(it -> it.of(party));
    }

    /** Everybody's time that is booked for it now; a visit that was called off or lapsed books nobody. */
    public List<Seat> seats() {
        return switch (state) {
            case CANCELLED, LAPSED -> List.of();
            case REQUESTED, PARTLY_CONFIRMED, CONFIRMED, HELD ->
                Stream.concat(confirmations.stream().map(Confirmation::seat), asked())
                        .toList();
        };
    }

    private Stream<Seat> asked() {
        return proposal == null ? Stream.empty() : proposal.asked().stream();
    }

    /** Everybody's time that was ever booked for it, also what no longer is. */
    public List<Seat> everySeat() {
        return history.stream().flatMap(Visit::seatsOf).distinct().toList();
    }

    private static Stream<Seat> seatsOf(VisitFact fact) {
        return switch (fact) {
            case VisitFact.Proposed it -> it.asked().stream();
            case VisitFact.Confirmed it -> Stream.of(it.confirmation().seat());
            case VisitFact.Rescheduled it ->
                Stream.concat(Stream.ofNullable(it.kept()).map(Confirmation::seat), it.asked().stream());
            case VisitFact.Replaced it -> Stream.of(it.confirmation().seat());
            case VisitFact.ProposalLapsed it -> Stream.empty();
            case VisitFact.Prepared it -> Stream.empty();
            case VisitFact.Hidden it -> Stream.empty();
            case VisitFact.Shown it -> Stream.empty();
            case VisitFact.Cancelled it -> Stream.empty();
            case VisitFact.Held it -> Stream.empty();
            case VisitFact.Lapsed it -> Stream.empty();
        };
    }
}
