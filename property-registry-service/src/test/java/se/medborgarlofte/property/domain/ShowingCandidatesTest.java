package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.property.domain.CandidateChange.Kind;
import se.medborgarlofte.property.domain.CandidateList.Showing;

/** An officer is alerted when there is something new to see, and not whenever something was computed. */
class ShowingCandidatesTest {
    private static final double DELTA = 0.05;
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final ThingRef ONE = ThingRef.stolen("report-1", "bicycle");
    private static final ThingRef OTHER = ThingRef.stolen("report-2", "bicycle");

    private final CandidateList empty = CandidateList.empty(ThingRef.seized("seizure", "thing"), "1281", NOW);
    private final CandidateList shown = show(empty, new ShownCandidate(ONE, 1, 0.6), new ShownCandidate(OTHER, 2, 0.2));

    @Test
    void whatIsShownForTheFirstTimeIsNew() {
        assertThat(shown.changes()).extracting(CandidateChange::kind).containsExactly(Kind.NEW, Kind.NEW);
    }

    @Test
    void theSameAgainAndSmallMovesTellNothing() {
        var again = showing(new ShownCandidate(ONE, 1, 0.63), new ShownCandidate(OTHER, 2, 0.17));

        assertThat(shown.show(again, DELTA, NOW).events()).isEmpty();
        assertThat(shown.show(again, DELTA, NOW).state()).isSameAs(shown);
    }

    @Test
    void smallMovesAddUpToARealOne() {
        CandidateList once = show(shown, new ShownCandidate(ONE, 1, 0.64), new ShownCandidate(OTHER, 2, 0.2));
        CandidateList twice = show(once, new ShownCandidate(ONE, 1, 0.68), new ShownCandidate(OTHER, 2, 0.2));

        assertThat(once).isSameAs(shown);
        assertThat(twice.changes()).extracting(CandidateChange::kind).containsExactly(Kind.MOVED);
    }

    @Test
    void anotherFirstPlaceIsARealMoveHoweverCloseTheyAre() {
        CandidateList close = show(empty, new ShownCandidate(ONE, 1, 0.41), new ShownCandidate(OTHER, 2, 0.40));
        CandidateList swapped = show(close, new ShownCandidate(OTHER, 1, 0.41), new ShownCandidate(ONE, 2, 0.40));

        assertThat(swapped.changes()).extracting(CandidateChange::kind).containsExactly(Kind.MOVED, Kind.MOVED);
    }

    @Test
    void whatIsNoLongerACandidateIsWithdrawn() {
        CandidateList left = show(shown, new ShownCandidate(ONE, 1, 0.6));
        var none = left.show(Showing.nothing(), DELTA, NOW);

        assertThat(left.changes())
                .containsExactly(new CandidateChange(Kind.WITHDRAWN, new ShownCandidate(OTHER, 2, 0.2)));
        assertThat(none.events()).containsExactly(CandidateListEvent.CHANGED);
        assertThat(none.state().shown()).isEmpty();
    }

    @Test
    void aThingIsNamedOnItsSideByWhatHoldsIt() {
        assertThat(ThingRef.of(ThingRef.Side.STOLEN, ONE.key())).isEqualTo(ONE);
        assertThat(ONE.side().other().other()).isEqualTo(ThingRef.Side.STOLEN);
    }

    private static CandidateList show(CandidateList list, ShownCandidate... candidates) {
        return list.show(showing(candidates), DELTA, NOW).state();
    }

    private static Showing showing(ShownCandidate... candidates) {
        return new Showing(List.of(candidates), 0.1, 1);
    }
}
