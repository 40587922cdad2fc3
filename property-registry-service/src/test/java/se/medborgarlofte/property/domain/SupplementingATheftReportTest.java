package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
}
