package se.medborgarlofte.property.domain;

/**
 * Counts of an import.
 *
 * @param rowsRead rows of the file, the header not counted
 * @param rowsRefused rows that say something impossible
 * @param rowsAccepted rows that are in a report by now
 * @param reportsFound reports that the accepted rows make up
 * @param reportsHandled how many of these are done
 * @param reportsMade reports that this import brought
 * @param reportsKnown reports that were here before
 * @param mixedReports reports in which one thing is missing and another recovered
 */
public record ImportFigures(
        int rowsRead,
        int rowsRefused,
        int rowsAccepted,
        int reportsFound,
        int reportsHandled,
        int reportsMade,
        int reportsKnown,
        int mixedReports) {
    public static final ImportFigures NONE = new ImportFigures(0, 0, 0, 0, 0, 0, 0, 0);

    /** Figures of a file that has been read and not yet imported. */
    public static ImportFigures read(int rowsRead, int rowsRefused, int reportsFound, int mixedReports) {
        return new ImportFigures(rowsRead, rowsRefused, 0, reportsFound, 0, 0, 0, mixedReports);
    }

    boolean complete() {
        return reportsHandled == reportsFound;
    }

    ImportFigures plus(ImportSlice slice) {
        return new ImportFigures(
                rowsRead,
                rowsRefused,
                rowsAccepted + slice.rows(),
                reportsFound,
                reportsHandled + slice.reports(),
                reportsMade + slice.made(),
                reportsKnown + slice.known(),
                mixedReports);
    }
}
