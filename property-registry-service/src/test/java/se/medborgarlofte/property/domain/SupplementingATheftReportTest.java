package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A victim may remember more later; what was said stays. */
class SupplementingATheftReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final StolenItem RING = new StolenItem.Registered("ring", ItemCategory.JEWELLERY);
    private static final StolenItem BICYCLE = new StolenItem.Registered("bicycle", ItemCategory.BICYCLE);

    private final TheftReport report = TheftReport.file(new TheftReport(
                    new ReportOrigin.SignedIn("anna", "anna"),
                    "1230",
                    new TheftPeriod(DAY, DAY),
                    null,
                    List.of(RING),
                    Instant.EPOCH))
            .state();

    @Test
    void aNewThingIsAddedAndTold() {
        var decision = report.supplement(List.of(RING, BICYCLE));

        assertThat(decision.state().items()).containsExactly(RING, BICYCLE);
        assertThat(decision.events()).containsExactly(TheftReportEvent.SUPPLEMENTED);
    }

    @Test
    void whatTheReportHoldsAlreadyChangesNothing() {
        var decision = report.supplement(List.of(RING));

        assertThat(decision.state()).isSameAs(report);
        assertThat(decision.events()).isEmpty();
    }

    @Test
    void theOwnerIsWhoeverTheReportNamesAndAnImportNamesNobody() {
        assertThat(report.ownerId()).isEqualTo("anna");
        assertThat(new TheftReport(
                                new ReportOrigin.Imported("source", "case", "import"),
                                null,
                                new TheftPeriod(DAY, DAY),
                                null,
                                List.of(RING),
                                Instant.EPOCH)
                        .ownerId())
                .isNull();
    }

    @Test
    void aTheftLiesBehindUsAndBeginsBeforeItEnds() {
        assertThatThrownBy(() -> TheftPeriod.reported(DAY, DAY.minusDays(1), DAY))
                .hasMessage("PERIOD_REVERSED");
        assertThatThrownBy(() -> TheftPeriod.reported(DAY, DAY.plusDays(1), DAY))
                .hasMessage("STOLEN_IN_THE_FUTURE");
        assertThat(TheftPeriod.reported(DAY.minusDays(20), DAY, DAY).month()).hasToString("2026-10");
    }

    @Test
    void aPlaceIsCoarsenedToAboutAHundredMetres() {
        assertThat(Place.near(55.704661, -13.191007)).isEqualTo(new Place(55.705, -13.191));
    }

    @Test
    void whatIsRememberedLaterKeepsItsOrderAndCorrectsOrAdds() {
        TheftReport described = reportOf(new StolenItem.Described(
                "cycle",
                new Description(ItemCategory.BICYCLE, "Monark", null, "röd", "Damcykel", Map.of()),
                List.of(),
                Standing.MISSING));
        Addition first = new Addition(
                "Crescent", null, List.of("vit"), List.of("stål"), "Lagad sadel", "Vit korg", Map.of(), List.of());
        Addition second = new Addition(null, "Elina", List.of("röd"), List.of(), "Repa", null, Map.of(), List.of());
        TheftReport now = described
                .supplement(more("s1", "cycle", first))
                .state()
                .supplement(more("s2", "cycle", second))
                .state();

        Description today =
                now.describedNow("cycle", ((StolenItem.Described) now.items().getFirst()).description());
        assertThat(today.brand()).isEqualTo("Crescent");
        assertThat(today.model()).isEqualTo("Elina");
        assertThat(today.colours()).containsExactly("röd", "vit");
        assertThat(today.marks()).isEqualTo("Lagad sadel\nRepa");
        assertThat(today.text()).isEqualTo("Damcykel\nVit korg");
        assertThat(now.supplements()).extracting(Supplement::supplementId).containsExactly("s1", "s2");
    }

    @Test
    void theSameSupplementAgainChangesNothing() {
        Addition addition = new Addition(null, null, List.of("vit"), List.of(), null, null, Map.of(), List.of());
        TheftReport once = report.supplement(more("s1", "ring", addition)).state();

        assertThat(once.supplement(more("s1", "ring", addition)).events()).isEmpty();
        assertThatThrownBy(() -> once.supplement(more("s2", "unknown", addition)))
                .hasMessage("NOT_IN_THE_REPORT");
    }

    @Test
    void aThingThatIsBackIsNotLookedForAndCannotBeSupplementedOrWithdrawnAgain() {
        Withdrawal mistake = new Withdrawal("ring", Withdrawal.Reason.REPORTED_BY_MISTAKE, "anna", Instant.EPOCH);
        var withdrawn = report.withdraw(mistake);
        TheftReport now = withdrawn.state();

        assertThat(withdrawn.events()).containsExactly(TheftReportEvent.THING_WITHDRAWN);
        assertThat(now.standing(RING)).isEqualTo(Standing.WITHDRAWN);
        assertThatThrownBy(() -> now.withdraw(mistake)).hasMessage("THING_NOT_MISSING");
        assertThatThrownBy(() -> now.supplement(more(
                        "s1", "ring", new Addition("X", null, List.of(), List.of(), null, null, Map.of(), List.of()))))
                .hasMessage("THING_NOT_MISSING");
    }

    private static Supplement more(String id, String itemId, Addition addition) {
        return new Supplement(
                id,
                "hash",
                itemId,
                "anna",
                Supplement.Author.OWNER,
                Instant.EPOCH,
                new Supplement.Content.MoreKnown(addition));
    }

    private static TheftReport reportOf(StolenItem item) {
        return new TheftReport(
                new ReportOrigin.SignedIn("anna", "anna"),
                "1230",
                new TheftPeriod(DAY, DAY),
                null,
                List.of(item),
                Instant.EPOCH);
    }
}
