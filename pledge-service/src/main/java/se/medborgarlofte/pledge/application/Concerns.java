package se.medborgarlofte.pledge.application;

import java.util.List;
import se.medborgarlofte.pledge.domain.Concern;
import se.medborgarlofte.pledge.domain.Period;

/** The concerns that the dialogue service has told of. */
public interface Concerns {

    /** Those raised in the area within the period and not declined. */
    List<Concern> raised(String municipalityCode, Period period);
}
