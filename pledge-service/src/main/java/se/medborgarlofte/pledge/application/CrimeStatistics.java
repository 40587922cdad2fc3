package se.medborgarlofte.pledge.application;

import java.time.YearMonth;
import java.util.Map;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Period;

/** Reported crimes by area, month and problem. */
public interface CrimeStatistics {

    /** Those of the months that lie within a time as a whole. */
    Map<ConcernCategory, Integer> within(String municipalityCode, Period period);

    /** Keeps a figure; one for the same area, month and type is replaced. */
    void keep(String municipalityCode, YearMonth month, String crimeType, ConcernCategory category, int count);
}
