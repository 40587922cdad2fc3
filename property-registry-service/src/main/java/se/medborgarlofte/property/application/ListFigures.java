package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.AreaMonthFigures;

/** Analysts, coordinators and police of an area read its figures, month by month. */
@Service
public class ListFigures {
    private final Access access;
    private final FigureLists lists;

    ListFigures(Access access, FigureLists lists) {
        this.access = access;
        this.lists = lists;
    }

    public Page<AreaMonthFigures> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PropertyOperation.READ_FIGURES, caller, Resource.in(municipalityCode));
        return lists.of(municipalityCode, request);
    }
}
