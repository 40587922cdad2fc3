package se.medborgarlofte.property.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.property.application.FindingCode;
import se.medborgarlofte.property.application.ReadTheftFile;
import se.medborgarlofte.property.application.ReadTheftFile.Case;
import se.medborgarlofte.property.application.ReadTheftFile.Finding;
import se.medborgarlofte.property.application.ReadTheftFile.Thing;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.Place;
import se.medborgarlofte.property.domain.Standing;

/** Good rows become cases; a bad row is named with its line and reason, and stops nothing. */
class ReadingATheftFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final PoliceOpenDataReader reader = new PoliceOpenDataReader();

    @Test
    void aRowBecomesAThingOfACase() {
        ReadTheftFile file = read(new TheftFile().row("7", "GO-1"));

        Case theft = file.cases().getFirst();
        assertThat(file.refused()).isEmpty();
        assertThat(theft.stolen().from()).isEqualTo(LocalDate.of(2025, 7, 18));
        assertThat(theft.place()).isEqualTo(new Place(55.705, 13.191));
        Thing thing = theft.things().getFirst();
        assertThat(thing.rowKey()).isEqualTo("7");
        Description described = thing.thing().description();
        assertThat(described.brand()).isEqualTo("CRESCENT");
        assertThat(described.colour()).isEqualTo("RED");
        assertThat(described.features()).containsEntry("cost", "4500").containsEntry("speeds", "3");
    }

    @Test
    void rowsOfOneEventAreOneCaseHoweverFarApart() {
        ReadTheftFile file =
                read(new TheftFile().row("1", "GO-1").row("2", "GO-2").row("3", "GO-1", "Bike_Make", "MONARK"));

        assertThat(file.cases()).extracting(Case::key).containsExactly("GO-1", "GO-2");
        assertThat(file.cases().getFirst().things()).extracting(Thing::rowKey).containsExactly("1", "3");
    }

    @ParameterizedTest
    @CsvSource({"OT", "OTHER", "UK", "UNKNOWN", "UNKNOWN MAKE", "''", "'   '"})
    void aCodeForMissingIsNoMake(String make) {
        ReadTheftFile file = read(new TheftFile().row("1", "GO-1", "Bike_Make", make));

        assertThat(file.cases()
                        .getFirst()
                        .things()
                        .getFirst()
                        .thing()
                        .description()
                        .brand())
                .isNull();
    }

    @Test
    void aRecoveredThingIsNotMissingAndAMixedCaseIsWorthALook() {
        ReadTheftFile file = read(new TheftFile()
                .row("1", "GO-0")
                .row("2", "GO-1", "Status", "RECOVERED")
                .row("3", "GO-1")
                .row("4", "GO-2", "Status", "UNKNOWN"));

        assertThat(file.cases().get(1).things())
                .extracting(Thing::standing)
                .containsExactly(Standing.RECOVERED, Standing.MISSING);
        assertThat(file.cases().get(2).things()).extracting(Thing::standing).containsExactly(Standing.MISSING);
        assertThat(file.remarks()).containsExactly(new Finding(3, FindingCode.MIXED_STATUS, "Status"));
    }

    @ParameterizedTest
    @CsvSource({
        "Index_, x7, MALFORMED_KEY",
        "Index_, '', MISSING_VALUE",
        "event_unique_id, '', MISSING_VALUE",
        "Occurrence_Date, 2025.02.30, MALFORMED_DATE",
        "Occurrence_Date, 2025-07-18, MALFORMED_DATE",
        "Occurrence_Date, '', MISSING_VALUE",
        "Occurrence_Day, 19, DATE_PARTS_DISAGREE",
        "Occurrence_Time, 25:00:00, MALFORMED_TIME",
        "Cost_of_Bike, -5, MALFORMED_COST",
        "Cost_of_Bike, 1e9, MALFORMED_COST",
        "Cost_of_Bike, NaN, MALFORMED_COST",
        "Lat, 91, MALFORMED_COORDINATE",
        "Lat, north, MALFORMED_COORDINATE",
        "Long, '', MALFORMED_COORDINATE",
        "Status, LOST, UNKNOWN_STATUS",
        "Status, '', MISSING_VALUE",
        "Municipality_Code, 12x0, MALFORMED_MUNICIPALITY"
    })
    void anImpossibleValueRefusesTheRowAndNoOther(String column, String value, FindingCode code) {
        ReadTheftFile file = read(
                new TheftFile().row("1", "GO-1").row("2", "GO-2", column, value).row("3", "GO-3"));

        assertThat(file.rows()).isEqualTo(3);
        assertThat(file.cases()).extracting(Case::key).containsExactly("GO-1", "GO-3");
        assertThat(file.refused()).containsExactly(new Finding(3, code, column));
    }

    @Test
    void aTheftCannotLieAhead() {
        ReadTheftFile file = read(new TheftFile()
                .row(
                        "1",
                        "GO-1",
                        "Occurrence_Date",
                        "2026.11.23",
                        "Occurrence_Year",
                        "2026",
                        "Occurrence_Month",
                        "11",
                        "Occurrence_Day",
                        "23"));

        assertThat(file.refused()).containsExactly(new Finding(2, FindingCode.DATE_IN_THE_FUTURE, "Occurrence_Date"));
    }

    @Test
    void aRowThatContradictsItsReportOrRepeatsAnotherIsRefused() {
        ReadTheftFile file = read(new TheftFile()
                .row("1", "GO-1")
                .row("2", "GO-1", "Occurrence_Date", "2025.07.19", "Occurrence_Day", "19")
                .row("1", "GO-3"));

        assertThat(file.refused())
                .extracting(Finding::code)
                .containsExactly(FindingCode.DIFFERS_FROM_ITS_REPORT, FindingCode.REPEATED_ROW);
    }

    @Test
    void aRowWithTooFewFieldsIsRefused() {
        ReadTheftFile file = read(new TheftFile().line("1,GO-1,2025.07.18").row("2", "GO-2"));

        assertThat(file.refused()).containsExactly(new Finding(2, FindingCode.WRONG_NUMBER_OF_FIELDS, "Index_"));
        assertThat(file.cases()).hasSize(1);
    }

    @Test
    void lineNumbersAreThoseOfTheFileAlsoAfterAValueWithALineBreak() {
        ReadTheftFile file = read(
                new TheftFile().row("1", "GO-1", "Bike_Make", "\"KONA\n   \"").row("2", "GO-2", "Status", "LOST"));

        assertThat(file.cases()
                        .getFirst()
                        .things()
                        .getFirst()
                        .thing()
                        .description()
                        .brand())
                .isEqualTo("KONA");
        assertThat(file.refused()).extracting(Finding::line).containsExactly(4);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsTheReadingWithAReason() {
        ReadTheftFile file = read(
                new TheftFile().row("1", "GO-1").line("2,\"GO-2,2025.07.18").row("3", "GO-3"));

        assertThat(file.cases()).extracting(Case::key).containsExactly("GO-1");
        assertThat(file.refused()).extracting(Finding::code).containsExactly(FindingCode.UNREADABLE_FROM_HERE);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThat(reader.missingColumns(new TheftFile().without("Status").bytes()))
                .containsExactly("Status");
        assertThat(reader.missingColumns("".getBytes(StandardCharsets.UTF_8))).contains("Index_", "Status");
        assertThat(reader.missingColumns(new TheftFile().bytes())).isEmpty();
    }

    @Test
    void aByteOrderMarkMeansNothing() {
        byte[] marked = ("\uFEFF" + new TheftFile().row("1", "GO-1").text()).getBytes(StandardCharsets.UTF_8);

        assertThat(reader.missingColumns(marked)).isEmpty();
        assertThat(reader.read(marked, TODAY).cases()).hasSize(1);
    }

    private ReadTheftFile read(TheftFile file) {
        return reader.read(file.bytes(), TODAY);
    }
}
