package se.medborgarlofte.property.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.TheftReport;

/** Where a theft report lies and whose it is, as far as access is concerned. */
final class ReportAccess {
    private ReportAccess() {}

    /** One stream of looks for each municipality, and one for reports without. */
    static String auditStream(@Nullable String municipalityCode) {
        return "theft-reports:" + (municipalityCode == null ? "elsewhere" : municipalityCode);
    }

    static Resource resource(TheftReport report) {
        String area = report.municipalityCode();
        String owner = report.ownerId();
        Resource place = area == null ? Resource.anywhere() : Resource.in(area);
        return owner == null ? place : place.ownedBy(owner);
    }
}
