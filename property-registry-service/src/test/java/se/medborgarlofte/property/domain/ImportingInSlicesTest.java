package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An import knows where it is, whatever is repeated. */
class ImportingInSlicesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final TheftReportImport received =
            TheftReportImport.receive("source", "karin", NOW).state();

    @Test
    void slicesAddUpUntilTheFileIsDone() {
        TheftReportImport planned =
                received.planned(ImportFigures.read(7, 1, 5, 0), NOW).state();
        TheftReportImport half =
                planned.sliceDone(new ImportSlice(0, 2, 1, 4), NOW).state();
        TheftReportImport done =
                half.sliceDone(new ImportSlice(3, 2, 0, 2), NOW).state();

        assertThat(half.stage()).isEqualTo(ImportStage.IMPORTING);
        assertThat(done.stage()).isEqualTo(ImportStage.FINISHED);
        assertThat(done.finishedAt()).isEqualTo(NOW);
        assertThat(done.figures()).isEqualTo(new ImportFigures(7, 1, 6, 5, 5, 4, 1, 0));
    }

    @Test
    void aSliceThatWasCountedIsNotCountedAgain() {
        TheftReportImport planned =
                received.planned(ImportFigures.read(7, 1, 5, 0), NOW).state();
        TheftReportImport half =
                planned.sliceDone(new ImportSlice(0, 3, 0, 4), NOW).state();

        assertThat(half.sliceDone(new ImportSlice(0, 3, 0, 4), NOW).state()).isSameAs(half);
    }

    @Test
    void aFileWithoutAGoodRowIsDoneAtOnce() {
        assertThat(received.planned(ImportFigures.read(3, 3, 0, 0), NOW).state().stage())
                .isEqualTo(ImportStage.FINISHED);
    }

    @Test
    void aFileIsPlannedOnce() {
        TheftReportImport planned =
                received.planned(ImportFigures.read(7, 1, 5, 0), NOW).state();

        assertThat(planned.planned(ImportFigures.read(9, 9, 0, 0), NOW).state()).isSameAs(planned);
    }
}
