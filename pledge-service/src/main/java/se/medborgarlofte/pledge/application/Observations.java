package se.medborgarlofte.pledge.application;

import java.util.List;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.WeeklyObservation;

/** The weekly observations of reporters. */
public interface Observations {

    /** Those of an area whose week begins within a time. */
    List<WeeklyObservation> within(String municipalityCode, Period period);

    /** Keeps one; what the same person reported for the same place and week is replaced. */
    void keep(WeeklyObservation observation);
}
