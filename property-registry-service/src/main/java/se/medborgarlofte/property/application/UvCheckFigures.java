package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.property.domain.UvChecksOfUnit;

/** The UV checks counted by unit and month, from one row per check. */
public interface UvCheckFigures {

    String COLLECTION = "uv_check_facts";

    /** Everything of a municipality, the latest month first; units and months are few. */
    List<UvChecksOfUnit> of(String municipalityCode);
}
