package se.medborgarlofte.pledge.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;

/** Lists what the property registry counted in an area. */
@Component
public final class ListAreaFigures {

    private final Access access;
    private final AreaFigures figures;

    ListAreaFigures(Access access, AreaFigures figures) {
        this.access = access;
        this.figures = figures;
    }

    /** One page of months; only the given one when there is one. */
    public Page<AreaMonthFigures> list(
            Caller caller, String municipalityCode, @Nullable String month, PageRequest request) {
        access.require(PledgeOperation.READ_AREA_FIGURES, caller, Resource.in(municipalityCode));
        return figures.of(municipalityCode, month, request);
    }
}
