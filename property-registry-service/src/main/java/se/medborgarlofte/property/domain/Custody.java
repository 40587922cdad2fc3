package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * Seized things in the hands of the police, from the first day until each has an outcome.
 *
 * @param since the day of the seizure
 * @param responsible the clerk who keeps it
 * @param takenFrom from whom the things were taken, encrypted
 * @param takenWhere where, encrypted
 * @param clocksTold what has been told of the clocks of the law
 */
public record Custody(
        String seizureId,
        String municipalityCode,
        String caseNumber,
        LocalDate since,
        String responsible,
        byte @Nullable [] takenFrom,
        byte @Nullable [] takenWhere,
        List<CustodyItem> items,
        List<Notice> notices,
        @Nullable Instant closedAt,
        List<ClockTelling> clocksTold) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    public Custody {
        items = List.copyOf(items);
        notices = List.copyOf(notices);
        // Custodies that were stored before clocks were told lack it.
        clocksTold = List.copyOf(Objects.requireNonNullElse(clocksTold, List.of()));
    }

    /** The things are numbered in the order in which they were taken. */
    public static Decision<Custody, CustodyEvent> open(String seizureId, Seizure seizure) {
        List<CustodyItem> numbered = IntStream.range(0, seizure.items().size())
                .mapToObj(place -> CustodyItem.received(
                        seizure.items().get(place).seizedItemId(),
                        place + 1,
                        seizure.items().get(place).description().category()))
                .toList();
        return Decision.of(
                new Custody(
                        seizureId,
                        seizure.municipalityCode(),
                        seizure.caseNumber(),
                        dayOf(seizure.seizedAt()),
                        seizure.recordedBy(),
                        null,
                        null,
                        numbered,
                        List.of(),
                        null,
                        List.of()),
                CustodyEvent.of(CustodyEvent.Kind.OPENED));
    }

    /** The day of Swedish time. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, SWEDEN);
    }

    public Decision<Custody, CustodyEvent> describeOrigin(byte[] from, byte[] where) {
        requireOpen();
        return noted(new Custody(
                seizureId,
                municipalityCode,
                caseNumber,
                since,
                responsible,
                from,
                where,
                items,
                notices,
                closedAt,
                clocksTold));
    }

    public Decision<Custody, CustodyEvent> move(String itemId, String storage) {
        return noted(with(inCustody(itemId).movedTo(storage)));
    }

    public Decision<Custody, CustodyEvent> show(String itemId, Showing showing) {
        return noted(with(inCustody(itemId).shown(showing)));
    }

    /** A notice is sent. Nothing runs before it is served. */
    public Decision<Custody, CustodyEvent> send(Notice notice, LocalDate today) {
        requireOpen();
        requirePast(notice.sentOn(), today);
        if (notice.sentOn().isBefore(since)) {
            throw Refusal.NOTICE_BEFORE_SEIZURE.asException();
        }
        if (notice.seizedItemId() != null) {
            inCustody(notice.seizedItemId());
        }
        List<Notice> all = new ArrayList<>(notices);
        all.add(notice);
        return noted(withNotices(all));
    }

    /** A notice has reached its party: now its clock runs. */
    public Decision<Custody, CustodyEvent> served(String noticeId, LocalDate on, LocalDate today) {
        Notice notice = notice(noticeId);
        requirePast(on, today);
        if (on.isBefore(notice.sentOn())) {
            throw Refusal.SERVED_BEFORE_SENT.asException();
        }
        return noted(withNotices(replaced(notice.served(on))));
    }

    /** A notice has come back: somebody has to serve it in another way. */
    public Decision<Custody, CustodyEvent> bounced(String noticeId, LocalDate on, LocalDate today) {
        Notice notice = notice(noticeId);
        requirePast(on, today);
        return Decision.of(
                withNotices(replaced(notice.bounced(on))),
                new CustodyEvent(
                        CustodyEvent.Kind.NOTICE_BOUNCED, notice.seizedItemId(), responsible, null, null, null));
    }

    /** Somebody claims a thing; one person has one claim to it, and what has an outcome can be claimed no more. */
    public Decision<Custody, CustodyEvent> claim(String itemId, Claim claim) {
        CustodyItem item = inCustody(itemId);
        if (item.claim(claim.claimId()).isPresent()) {
            return Decision.unchanged(this);
        }
        if (item.claims().stream().anyMatch(other -> other.claimantId().equals(claim.claimantId()))) {
            throw Refusal.CLAIMED_ALREADY.asException();
        }
        CustodyEvent claimed = CustodyEvent.about(CustodyEvent.Kind.CLAIMED, itemId, claim.claimantId());
        CustodyEvent asked = CustodyEvent.about(CustodyEvent.Kind.QUESTION_PUT, itemId, claim.claimantId());
        return item.question() == null
                ? Decision.of(with(item.with(claim)), claimed)
                : Decision.of(with(item.with(claim)), claimed, asked);
    }

    /** The question that only the owner can answer is put to everyone whose claim is open. */
    public Decision<Custody, CustodyEvent> ask(String itemId, byte[] question) {
        CustodyItem item = inCustody(itemId);
        if (item.question() != null) {
            throw Refusal.QUESTION_PUT_ALREADY.asException();
        }
        CustodyEvent[] asked = item.claims().stream()
                .filter(claim -> claim.state() == ClaimState.OPEN)
                .map(claim -> CustodyEvent.about(CustodyEvent.Kind.QUESTION_PUT, itemId, claim.claimantId()))
                .toArray(CustodyEvent[]::new);
        return Decision.of(with(item.asking(question)), asked);
    }

    /** A claimant answers, once. */
    public Decision<Custody, CustodyEvent> answer(String claimId, byte[] answer) {
        CustodyItem item = claimed(claimId);
        Claim claim = item.claim(claimId).orElseThrow();
        if (item.question() == null || claim.state() != ClaimState.OPEN) {
            throw Refusal.NO_QUESTION_TO_ANSWER.asException();
        }
        return noted(with(item.with(claim.answered(answer))));
    }

    /**
     * An answer is judged. An accepted claim puts an earlier decision for somebody else in question: it falls, and must
     * be taken anew.
     */
    public Decision<Custody, CustodyEvent> judge(String claimId, ClaimState verdict, String by) {
        CustodyItem item = claimed(claimId);
        Claim claim = item.claim(claimId).orElseThrow();
        if (!claim.state().undecided()) {
            throw Refusal.CLAIM_ALREADY_JUDGED.asException();
        }
        if (verdict == ClaimState.ACCEPTED && claim.state() != ClaimState.ANSWERED) {
            throw Refusal.CLAIM_NOT_ANSWERED.asException();
        }
        if (claim.claimantId().equals(by)) {
            throw Refusal.OWN_MATTER.asException();
        }
        CustodyItem judged = item.with(claim.judged(verdict, by));
        return Decision.of(
                with(verdict == ClaimState.ACCEPTED ? judged.decided(null) : judged),
                CustodyEvent.about(CustodyEvent.Kind.JUDGED, item.seizedItemId(), claim.claimantId()));
    }

    /**
     * Decides to whom a thing is returned.
     *
     * @param confirmedBy those who found that it is the receiver's; none of them decides
     */
    public Decision<Custody, CustodyEvent> decideReturn(
            String itemId, ReturnDecision decision, Set<String> confirmedBy) {
        CustodyItem item = inCustody(itemId);
        if (confirmedBy.contains(decision.decidedBy())) {
            throw Refusal.CONFIRMER_DECIDES.asException();
        }
        if (decision.receiverId().equals(decision.decidedBy())) {
            throw Refusal.OWN_MATTER.asException();
        }
        if (item.hasUndecidedClaims()) {
            throw Refusal.CLAIMS_UNDECIDED.asException();
        }
        return Decision.of(
                with(item.decided(decision)),
                CustodyEvent.about(CustodyEvent.Kind.RETURN_DECIDED, itemId, decision.receiverId()));
    }

    /** Whether a thing that is still here is to be returned for this reason. */
    public boolean restsOn(String basisId) {
        return items.stream().anyMatch(item -> restsOn(item, basisId));
    }

    /** What a decision rested on was wrong: the decision falls with it. */
    public Decision<Custody, CustodyEvent> basisFell(String basisId) {
        return items.stream()
                .filter(item -> restsOn(item, basisId))
                .findFirst()
                .map(item -> noted(with(item.decided(null))))
                .orElseGet(() -> Decision.unchanged(this));
    }

    private static boolean restsOn(CustodyItem item, String basisId) {
        return item.outcome() == null
                && item.decision() != null
                && item.decision().basisId().equals(basisId);
    }

    /** Hands a thing to whom it was decided for, when both parties were served in time and nobody else claims it. */
    public Decision<Custody, CustodyEvent> handOut(String itemId, Instant now) {
        CustodyItem item = inCustody(itemId);
        ReturnDecision decision = item.decision();
        if (decision == null) {
            throw Refusal.RETURN_NOT_DECIDED.asException();
        }
        if (item.hasUndecidedClaims()) {
            throw Refusal.CLAIMS_UNDECIDED.asException();
        }
        LocalDate today = dayOf(now);
        requireReached(clocks().handOutFrom(itemId), today);
        return Decision.of(
                with(item.ended(Outcome.RETURNED, today)),
                new CustodyEvent(
                        CustodyEvent.Kind.RETURNED,
                        itemId,
                        decision.receiverId(),
                        now,
                        (int) ChronoUnit.DAYS.between(since, today),
                        null));
    }

    /** Another outcome than a return. */
    public Decision<Custody, CustodyEvent> settle(String itemId, Outcome outcome, LocalDate today) {
        CustodyItem item = inCustody(itemId);
        if (item.hasUndecidedClaims()) {
            throw Refusal.CLAIMS_UNDECIDED.asException();
        }
        switch (outcome) {
            case RETURNED -> throw Refusal.RETURN_NOT_DECIDED.asException();
            case HANDED_BACK, FORFEITED -> {}
            case SOLD_UNCLAIMED, DESTROYED_UNCLAIMED -> requireReached(clocks().unclaimedFrom(itemId), today);
        }
        return noted(with(item.ended(outcome, today)));
    }

    /** No custody closes while one of its things lacks an outcome. */
    public Decision<Custody, CustodyEvent> close(Instant now) {
        requireOpen();
        if (inCustody() > 0) {
            throw Refusal.THINGS_WITHOUT_OUTCOME.asException();
        }
        return Decision.of(
                new Custody(
                        seizureId,
                        municipalityCode,
                        caseNumber,
                        since,
                        responsible,
                        takenFrom,
                        takenWhere,
                        items,
                        notices,
                        now,
                        clocksTold),
                CustodyEvent.of(CustodyEvent.Kind.CLOSED));
    }

    /** Tells of the clocks that end within the week or have ended, of each once. Users see nothing of it. */
    public Decision<Custody, CustodyEvent> tellOfClocks(LocalDate today) {
        List<ClockTelling> due = new CustodyClocks(this).due(today);
        if (due.isEmpty()) {
            return Decision.unchanged(this);
        }
        List<ClockTelling> told = new ArrayList<>(clocksTold);
        told.addAll(due);
        Custody after = new Custody(
                seizureId,
                municipalityCode,
                caseNumber,
                since,
                responsible,
                takenFrom,
                takenWhere,
                items,
                notices,
                closedAt,
                told);
        return Decision.quiet(after, due.stream().map(CustodyEvent::of).toArray(CustodyEvent[]::new));
    }

    /** The next day on which something is to be told of a clock, as far as it is known today. */
    public Optional<LocalDate> nextTellingOfClocks(LocalDate today) {
        return new CustodyClocks(this).next(today);
    }

    /** How many things are kept back by the clock with that end. */
    public int thingsKeptBy(ClockEnd end) {
        return new CustodyClocks(this).things(end);
    }

    public LegalClocks clocks() {
        return new LegalClocks(since, notices);
    }

    /** How many things have no outcome yet. */
    public int inCustody() {
        return (int) items.stream().filter(item -> item.outcome() == null).count();
    }

    /** How many claims wait to be judged. */
    public long undecidedClaims() {
        return items.stream()
                .flatMap(item -> item.claims().stream())
                .filter(claim -> claim.state().undecided())
                .count();
    }

    /** How many notices came back and are not served yet: somebody's task. */
    public int failedNotices() {
        return (int) notices.stream().filter(Notice::failed).count();
    }

    public Optional<CustodyItem> item(String itemId) {
        return items.stream().filter(item -> item.seizedItemId().equals(itemId)).findFirst();
    }

    public Optional<CustodyItem> itemOfClaim(String claimId) {
        return items.stream().filter(item -> item.claim(claimId).isPresent()).findFirst();
    }

    private CustodyItem inCustody(String itemId) {
        requireOpen();
        CustodyItem item = item(itemId).orElseThrow(Refusal.SEIZED_ITEM_UNKNOWN::asException);
        if (item.outcome() != null) {
            throw Refusal.THING_HAS_OUTCOME.asException();
        }
        return item;
    }

    private CustodyItem claimed(String claimId) {
        return inCustody(itemOfClaim(claimId)
                .orElseThrow(Refusal.SEIZED_ITEM_UNKNOWN::asException)
                .seizedItemId());
    }

    private Notice notice(String noticeId) {
        requireOpen();
        return notices.stream()
                .filter(notice -> notice.noticeId().equals(noticeId))
                .findFirst()
                .orElseThrow(Refusal.NOTICE_UNKNOWN::asException);
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw Refusal.CUSTODY_CLOSED.asException();
        }
    }

    private static void requirePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.DAY_IN_THE_FUTURE.asException();
        }
    }

    private static void requireReached(Optional<LocalDate> from, LocalDate today) {
        LocalDate earliest = from.orElseThrow(Refusal.NOTICE_NOT_SERVED::asException);
        if (today.isBefore(earliest)) {
            throw Refusal.LEGAL_CLOCK_RUNS.asException();
        }
    }

    private Decision<Custody, CustodyEvent> noted(Custody now) {
        return Decision.of(now, CustodyEvent.of(CustodyEvent.Kind.NOTED));
    }

    private Custody with(CustodyItem changed) {
        List<CustodyItem> all = items.stream()
                .map(item -> item.seizedItemId().equals(changed.seizedItemId()) ? changed : item)
                .toList();
        return new Custody(
                seizureId,
                municipalityCode,
                caseNumber,
                since,
                responsible,
                takenFrom,
                takenWhere,
                all,
                notices,
                closedAt,
                clocksTold);
    }

    private Custody withNotices(List<Notice> all) {
        return new Custody(
                seizureId,
                municipalityCode,
                caseNumber,
                since,
                responsible,
                takenFrom,
                takenWhere,
                items,
                all,
                closedAt,
                clocksTold);
    }

    private List<Notice> replaced(Notice changed) {
        return notices.stream()
                .map(notice -> notice.noticeId().equals(changed.noticeId()) ? changed : notice)
                .toList();
    }
}
