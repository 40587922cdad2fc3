package se.medborgarlofte.pledge.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** The figures that the property registry has stated. */
public interface AreaFigures {

    /**
     * Those of an area, the latest month first.
     *
     * @param month only this one; every month when absent
     */
    Page<AreaMonthFigures> of(String municipalityCode, @Nullable String month, PageRequest request);
}
