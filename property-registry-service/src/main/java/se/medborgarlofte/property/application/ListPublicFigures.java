package se.medborgarlofte.property.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.PublicFigures;
import se.medborgarlofte.property.domain.UvChecksOfUnit;

/** Anybody reads the figures of an area, without those that are too small. */
@Service
public class ListPublicFigures {

    private final Access access;
    private final FigureLists lists;
    private final UvCheckFigures uvChecks;
    private final FigureSettings settings;

    ListPublicFigures(Access access, FigureLists lists, UvCheckFigures uvChecks, FigureSettings settings) {
        this.access = access;
        this.lists = lists;
        this.uvChecks = uvChecks;
        this.settings = settings;
    }

    public Page<PublicFigures> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PropertyOperation.READ_PUBLIC_FIGURES, caller, Resource.in(municipalityCode));
        return lists.of(municipalityCode, request).map(figures -> PublicFigures.of(figures, settings.suppressBelow()));
    }

    /** The UV checks of each unit and month: evidence that the police do what the pledge says. */
    public Page<UvChecksOfUnit> uvChecks(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PropertyOperation.READ_PUBLIC_FIGURES, caller, Resource.in(municipalityCode));
        List<UvChecksOfUnit> all = UvChecksOfUnit.published(uvChecks.of(municipalityCode), settings.suppressBelow());
        return Page.of(
                all.stream().skip(request.offset()).limit(request.limit()).toList(), all.size(), request);
    }
}
