package se.medborgarlofte.property.application;

import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** The UV checks counted by unit and month, from one row per check. */
public interface UvCheckFigures {

    String COLLECTION = "uv_check_facts";

    /** A municipality's, the latest month first. */
    Page<OfUnit> of(String municipalityCode, PageRequest request);

    /** What a unit has checked in a month. */
    record OfUnit(String unit, String month, int checks, int itemsChecked, int hits) {}
}
