package se.medborgarlofte.property.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/** A file of theft reports on its way into the registry; it is worked through in slices and knows where it is. */
public record TheftReportImport(
        String source,
        String uploadedBy,
        Instant receivedAt,
        ImportStage stage,
        ImportFigures figures,
        @Nullable Instant finishedAt) {

    public static Decision<TheftReportImport, TheftReportImportEvent> receive(
            String source, String uploadedBy, Instant now) {
        return Decision.of(
                new TheftReportImport(source, uploadedBy, now, ImportStage.RECEIVED, ImportFigures.NONE, null));
    }

    /** The whole file has been read: how much there is to do is known. */
    public Decision<TheftReportImport, TheftReportImportEvent> planned(ImportFigures read, Instant now) {
        return switch (stage) {
            case RECEIVED -> Decision.of(at(read, now));
            case IMPORTING, FINISHED -> Decision.unchanged(this);
        };
    }

    /** A slice has been worked through; one that was reported before changes nothing. */
    public Decision<TheftReportImport, TheftReportImportEvent> sliceDone(ImportSlice slice, Instant now) {
        return slice.from() == figures.reportsHandled()
                ? Decision.of(at(figures.plus(slice), now))
                : Decision.unchanged(this);
    }

    private TheftReportImport at(ImportFigures now, Instant at) {
        return now.complete()
                ? new TheftReportImport(source, uploadedBy, receivedAt, ImportStage.FINISHED, now, at)
                : new TheftReportImport(source, uploadedBy, receivedAt, ImportStage.IMPORTING, now, null);
    }
}
