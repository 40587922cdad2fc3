package se.medborgarlofte.property.application;

import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.AreaMonthFigures;

/** Lists of stated figures, latest month first. */
public interface FigureLists {

    Page<AreaMonthFigures> of(String municipalityCode, PageRequest request);
}
