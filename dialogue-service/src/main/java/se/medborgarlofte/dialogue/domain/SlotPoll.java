package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.SlotPollEvent.SlotPollClosed;
import se.medborgarlofte.dialogue.domain.SlotPollEvent.SlotPollOpened;
import se.medborgarlofte.eventing.store.Decision;

/**
 * Asks the members of an association which times suit them. Whoever has the link answers; nobody is named.
 *
 * @param openedBy who asks
 * @param options the times, in order
 * @param ballots the answers so far
 * @param suggested the time that suited most when it was closed and was still possible; null until then, or when there
 *     was none
 */
public record SlotPoll(
        String municipalityCode,
        String visitId,
        VisitKind kind,
        @Nullable String associationId,
        String openedBy,
        List<VisitTime> options,
        Instant openedAt,
        Instant closesAt,
        SlotPollState state,
        List<Ballot> ballots,
        @Nullable VisitTime suggested) {

    static final int FEWEST_OPTIONS = 2;
    static final int MOST_OPTIONS = 10;
    static final int MOST_BALLOTS = 500;

    /** How a time is judged before another: by how many can come, then by how many gladly, then by its date. */
    private static final Comparator<Tally> BEST = Comparator.comparingInt(Tally::canCome)
            .thenComparingInt(Tally::yes)
            .thenComparing(tally -> tally.time().startsAt(), Comparator.reverseOrder());

    public SlotPoll {
        options = List.copyOf(options);
        ballots = List.copyOf(ballots);
    }

    /** How many a time suits. */
    public record Tally(VisitTime time, int yes, int ifNeedBe, int no) {

        /** All who could come. */
        public int canCome() {
            return yes + ifNeedBe;
        }
    }

    /** Asks. */
    public static Decision<SlotPoll, SlotPollEvent> open(SlotPoll poll) {
        Refusal.NUMBER_OF_OPTIONS.when(poll.options.size() < FEWEST_OPTIONS
                || poll.options.size() > MOST_OPTIONS
                || new HashSet<>(poll.options).size() < poll.options.size());
        Refusal.CLOSES_TOO_LATE.when(
                !poll.closesAt.isAfter(poll.openedAt) || poll.options.stream().anyMatch(poll::startsBeforeItCloses));
        return Decision.of(poll, new SlotPollOpened());
    }

    private boolean startsBeforeItCloses(VisitTime time) {
        return !time.startsAt().isAfter(closesAt);
    }

    /** Takes an answer in; a later one of the same household replaces the earlier. */
    public Decision<SlotPoll, SlotPollEvent> answer(Ballot ballot, Instant now) {
        Refusal.POLL_IS_CLOSED.when(state == SlotPollState.CLOSED || !now.isBefore(closesAt));
        Refusal.NUMBER_OF_ANSWERS.when(ballot.answers().size() != options.size());
        if (ballots.contains(ballot)) {
            return Decision.unchanged(this);
        }
        List<Ballot> others = ballots.stream()
                .filter(other -> !other.id().equals(ballot.id()))
                .toList();
        Refusal.TOO_MANY_BALLOTS.when(others.size() >= MOST_BALLOTS);
        return Decision.of(with(state, Lists.with(others, ballot), suggested));
    }

    /**
     * Ends it and suggests the best time; closing it again changes nothing.
     *
     * @param possible the times at which somebody of each authority still can
     */
    public Decision<SlotPoll, SlotPollEvent> close(Collection<VisitTime> possible) {
        if (state == SlotPollState.CLOSED) {
            return Decision.unchanged(this);
        }
        return Decision.of(with(SlotPollState.CLOSED, ballots, best(possible).orElse(null)), new SlotPollClosed());
    }

    /** The time that suits most of those who have answered, of the possible ones; empty while nobody can come. */
    public Optional<VisitTime> best(Collection<VisitTime> possible) {
        return tallies().stream()
                .filter(tally -> possible.contains(tally.time()) && tally.canCome() > 0)
                .max(BEST)
                .map(Tally::time);
    }

    /** How many each time suits, in the order of the times. */
    public List<Tally> tallies() {
        return IntStream.range(0, options.size()).mapToObj(this::tally).toList();
    }

    private Tally tally(int option) {
        return new Tally(
                options.get(option),
                count(option, Availability.YES),
                count(option, Availability.IF_NEED_BE),
                count(option, Availability.NO));
    }

    private int count(int option, Availability answer) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.answers().get(option) == answer)
                .count();
    }

    private SlotPoll with(SlotPollState newState, List<Ballot> newBallots, @Nullable VisitTime suggestion) {
        return new SlotPoll(
                municipalityCode,
                visitId,
                kind,
                associationId,
                openedBy,
                options,
                openedAt,
                closesAt,
                newState,
                newBallots,
                suggestion);
    }
}
