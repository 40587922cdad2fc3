package se.medborgarlofte.property.domain;

/**
 * What one slice of an import did.
 *
 * @param from how many reports were handled before it
 * @param made reports that the import brought
 * @param known reports that were here before
 * @param rows rows in these reports
 */
public record ImportSlice(int from, int made, int known, int rows) {
    int reports() {
        return made + known;
    }
}
