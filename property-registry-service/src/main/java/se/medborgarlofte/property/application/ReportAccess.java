package se.medborgarlofte.property.application;

import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.TheftReport;

/** Where a theft report lies and whose it is, as far as access is concerned. */
final class ReportAccess {
    private ReportAccess() {}

    static Resource resource(TheftReport report) {
        String area = report.municipalityCode();
        String owner = report.ownerId();
        Resource place = area == null ? Resource.anywhere() : Resource.in(area);
        return owner == null ? place : place.ownedBy(owner);
    }
}
