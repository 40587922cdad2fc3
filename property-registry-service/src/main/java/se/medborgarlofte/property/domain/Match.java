package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * The claim that a seized thing is an owner's thing, and what people decided about it. Two different people must
 * confirm it, and two must refuse it; where they disagree a third decides. A confirmed one can be reversed by two.
 *
 * @param refused how a refusal was stored when one person's word sufficed; read only
 * @param finding how the pair was found
 * @param closure set once the stolen thing is no longer looked for, whatever had been decided by then
 * @param insurerId the insurer who had paid for the thing when the match was confirmed; nobody when none had
 */
public record Match(
        Pair pair,
        MatchState state,
        List<Confirmation> confirmations,
        @Nullable MatchRefused refused,
        Instant proposedAt,
        @Nullable Instant ownerToldAt,
        List<MatchRefused> refusals,
        List<Reversal> reversals,
        Finding finding,
        @Nullable Closure closure,
        @Nullable String insurerId) {
    private static final int PEOPLE_NEEDED = 2;

    public Match {
        confirmations = List.copyOf(confirmations);
        // Matches that were stored before these existed lack them.
        refusals = refusals == null ? Stream.ofNullable(refused).toList() : List.copyOf(refusals);
        refused = null;
        reversals = List.copyOf(Objects.requireNonNullElse(reversals, List.of()));
        finding = Objects.requireNonNullElseGet(finding, Finding::ofEqualIdentifiers);
    }

    public static Decision<Match, MatchEvent> propose(Pair pair, Finding finding, Instant now) {
        return Decision.of(
                new Match(
                        pair,
                        MatchState.PROPOSED,
                        List.of(),
                        null,
                        now,
                        null,
                        List.of(),
                        List.of(),
                        finding,
                        null,
                        null),
                MatchEvent.PROPOSED);
    }

    /**
     * Found again, from the other side or because a registered thing has been reported stolen since: what it adds is
     * kept, and the order in which things were found makes no difference.
     */
    public Decision<Match, MatchEvent> foundAgain(Pair again, Finding how) {
        Pair joined = pair.joinedWith(again);
        Finding best = joined.basis() == pair.basis() ? finding : how;
        return joined.equals(pair)
                ? Decision.unchanged(this)
                : Decision.of(change().pair(joined).finding(best).match(), MatchEvent.JOINED);
    }

    /**
     * Somebody picks this pair among the candidates, though it was closed: the thing is looked for again.
     *
     * @throws RefusedException when people have decided otherwise
     */
    public Decision<Match, MatchEvent> pickedAgain(Pair again, Finding how) {
        return switch (state) {
            case PROPOSED, DISPUTED, CONFIRMED -> foundAgain(again, how);
            case CLOSED ->
                Decision.of(
                        change().pair(pair.joinedWith(again))
                                .finding(how)
                                .closure(null)
                                .state(tally(confirmations, refusals))
                                .match(),
                        MatchEvent.REOPENED);
            case REFUSED -> throw Refusal.MATCH_ALREADY_REFUSED.asException();
            case REVERSED -> throw Refusal.MATCH_REVERSED.asException();
        };
    }

    /** Confirms that a thing is its owner's, for which no insurer has paid. */
    public Decision<Match, MatchEvent> confirm(String personId, Instant now) {
        return confirm(personId, null, now);
    }

    /**
     * Confirms.
     *
     * @param insurerId the insurer who has paid for the thing, whose it is since then; null when none has
     */
    public Decision<Match, MatchEvent> confirm(String personId, @Nullable String insurerId, Instant now) {
        requireUndecided();
        requireNewVoice(personId);
        List<Confirmation> all = plus(confirmations, new Confirmation(personId, now));
        return spoken(change().confirmations(all)
                .state(tally(all, refusals))
                .insurerId(insurerId)
                .match());
    }

    public Decision<Match, MatchEvent> refuse(MatchRefused refusal) {
        requireUndecided();
        requireNewVoice(refusal.personId());
        List<MatchRefused> all = plus(refusals, refusal);
        return spoken(change().refusals(all).state(tally(confirmations, all)).match());
    }

    /** Somebody finds that a confirmed match is wrong; when a second person does so too, it is reversed. */
    public Decision<Match, MatchEvent> reverse(Reversal reversal) {
        requireConfirmed();
        requireOutsider(reversal.personId());
        if (reversals.stream().anyMatch(earlier -> earlier.personId().equals(reversal.personId()))) {
            throw Refusal.SAME_PERSON_TWICE.asException();
        }
        Change change = change().reversals(plus(reversals, reversal));
        return change.reversals.size() < PEOPLE_NEEDED
                ? Decision.of(change.match())
                : Decision.of(change.state(MatchState.REVERSED).match(), MatchEvent.REVERSED);
    }

    /**
     * The stolen thing is no longer looked for. An open match is closed; on one that was confirmed it is noted, for
     * whoever confirmed it to look at, and what was refused or reversed stays as it is.
     */
    public Decision<Match, MatchEvent> close(Closure closed) {
        return switch (state) {
            case PROPOSED, DISPUTED ->
                Decision.of(change().state(MatchState.CLOSED).closure(closed).match(), MatchEvent.CLOSED);
            case CONFIRMED ->
                closure == null
                        ? Decision.of(change().closure(closed).match(), MatchEvent.JOINED)
                        : Decision.unchanged(this);
            case REFUSED, CLOSED, REVERSED -> Decision.unchanged(this);
        };
    }

    /** The mail system has taken the message to the owner; told once is told. */
    public Decision<Match, MatchEvent> ownerTold(Instant at) {
        boolean wasConfirmed = state == MatchState.CONFIRMED || state == MatchState.REVERSED;
        return !wasConfirmed || ownerToldAt != null
                ? Decision.unchanged(this)
                : Decision.of(change().ownerToldAt(at).match(), MatchEvent.OWNER_TOLD);
    }

    /** Which confirmation comes next. */
    public Step nextConfirmation() {
        return step(confirmations);
    }

    /** Which refusal comes next. */
    public Step nextRefusal() {
        return step(refusals);
    }

    /** Which word on a reversal comes next. */
    public Step nextReversal() {
        return step(reversals);
    }

    /** When the second person confirmed; stays known when the match is reversed. */
    public @Nullable Instant confirmedAt() {
        return confirmations.size() < PEOPLE_NEEDED
                ? null
                : confirmations.getLast().at();
    }

    /** The word that reversed it; null while it stands. */
    public @Nullable Reversal reversal() {
        return state == MatchState.REVERSED ? reversals.getLast() : null;
    }

    /** What the decision teaches: a thing that was not stolen after all may well look like the seized one. */
    public Judgement judgement() {
        return switch (state) {
            case PROPOSED, DISPUTED, CLOSED -> Judgement.NONE;
            case CONFIRMED -> Judgement.SAME;
            case REFUSED ->
                switch (refusals.getLast().reason()) {
                    case DIFFERENT_THING, IDENTIFIER_MISREAD -> Judgement.DIFFERENT;
                    case NOT_STOLEN, OTHER -> Judgement.NONE;
                };
            case REVERSED ->
                switch (reversals.getLast().reason()) {
                    case DIFFERENT_THING, OTHER_OWNER -> Judgement.DIFFERENT;
                    case MISTAKE_IN_HANDLING, OTHER -> Judgement.NONE;
                };
        };
    }

    /** Whether nobody has decided yet. */
    public boolean open() {
        return state == MatchState.PROPOSED || state == MatchState.DISPUTED;
    }

    /** Who is told of the confirmation: the insurer who has paid for the thing, otherwise its owner. */
    public @Nullable String receiverId() {
        if (confirmedAt() == null) {
            return null;
        }
        return insurerId == null ? pair.owned().ownerId() : insurerId;
    }

    /** Everyone who was told of the confirmation, and must be told of its reversal. */
    public Set<String> toldPeople() {
        return Stream.ofNullable(receiverId()).collect(Collectors.toSet());
    }

    /** The two steps of a decision, which different roles may take. */
    public enum Step {
        FIRST,
        SECOND
    }

    private static Step step(List<?> soFar) {
        return soFar.isEmpty() ? Step.FIRST : Step.SECOND;
    }

    /** Two words of the same kind decide; one of each is a dispute. */
    private static MatchState tally(List<Confirmation> confirmations, List<MatchRefused> refusals) {
        if (confirmations.size() == PEOPLE_NEEDED) {
            return MatchState.CONFIRMED;
        }
        if (refusals.size() == PEOPLE_NEEDED) {
            return MatchState.REFUSED;
        }
        return confirmations.isEmpty() || refusals.isEmpty() ? MatchState.PROPOSED : MatchState.DISPUTED;
    }

    private static Decision<Match, MatchEvent> spoken(Match match) {
        return switch (match.state) {
            case CONFIRMED -> Decision.of(match, MatchEvent.CONFIRMED);
            case REFUSED -> Decision.of(match, MatchEvent.REFUSED);
            case DISPUTED -> Decision.of(match, MatchEvent.DISPUTED);
            case PROPOSED, CLOSED, REVERSED -> Decision.of(match);
        };
    }

    private void requireUndecided() {
        switch (state) {
            case PROPOSED, DISPUTED -> {}
            case CONFIRMED -> throw Refusal.MATCH_ALREADY_CONFIRMED.asException();
            case REFUSED -> throw Refusal.MATCH_ALREADY_REFUSED.asException();
            case CLOSED -> throw Refusal.MATCH_CLOSED.asException();
            case REVERSED -> throw Refusal.MATCH_REVERSED.asException();
        }
    }

    private void requireConfirmed() {
        switch (state) {
            case CONFIRMED -> {}
            case REVERSED -> throw Refusal.MATCH_REVERSED.asException();
            case PROPOSED, DISPUTED, REFUSED, CLOSED -> throw Refusal.MATCH_NOT_CONFIRMED.asException();
        }
    }

    /** Nobody decides whether a seized thing is their own. */
    private void requireOutsider(String personId) {
        if (personId.equals(pair.owned().ownerId())) {
            throw Refusal.OWN_MATTER.asException();
        }
    }

    private void requireNewVoice(String personId) {
        requireOutsider(personId);
        Stream<String> spoken = Stream.concat(
                confirmations.stream().map(Confirmation::personId),
                refusals.stream().map(MatchRefused::personId));
        if (spoken.anyMatch(personId::equals)) {
            throw Refusal.SAME_PERSON_TWICE.asException();
        }
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private Change change() {
        return new Change(this);
    }

    /** What of a match becomes otherwise; everything not named stays. */
    private static final class Change {
        private final Match before;
        private Pair pair;
        private MatchState state;
        private List<Confirmation> confirmations;
        private List<MatchRefused> refusals;
        private List<Reversal> reversals;
        private @Nullable Instant ownerToldAt;
        private Finding finding;
        private @Nullable Closure closure;
        private @Nullable String insurerId;

        Change(Match before) {
            this.before = before;
            this.pair = before.pair;
            this.state = before.state;
            this.confirmations = before.confirmations;
            this.refusals = before.refusals;
            this.reversals = before.reversals;
            this.ownerToldAt = before.ownerToldAt;
            this.finding = before.finding;
            this.closure = before.closure;
            this.insurerId = before.insurerId;
        }

        Change pair(Pair now) {
            this.pair = now;
            return this;
        }

        Change state(MatchState now) {
            this.state = now;
            return this;
        }

        Change confirmations(List<Confirmation> now) {
            this.confirmations = now;
            return this;
        }

        Change refusals(List<MatchRefused> now) {
            this.refusals = now;
            return this;
        }

        Change reversals(List<Reversal> now) {
            this.reversals = now;
            return this;
        }

        Change ownerToldAt(Instant now) {
            this.ownerToldAt = now;
            return this;
        }

        Change finding(Finding now) {
            this.finding = now;
            return this;
        }

        Change closure(@Nullable Closure now) {
            this.closure = now;
            return this;
        }

        Change insurerId(@Nullable String now) {
            this.insurerId = now;
            return this;
        }

        Match match() {
            return new Match(
                    pair,
                    state,
                    confirmations,
                    null,
                    before.proposedAt,
                    ownerToldAt,
                    refusals,
                    reversals,
                    finding,
                    closure,
                    insurerId);
        }
    }
}
