package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Official;

/** Those who work for an area, known from the assignments with which they came. */
public interface Officials {

    /**
     * Keeps that somebody has a function.
     *
     * @param area a municipality code, or {@value se.medborgarlofte.http.Assignment#EVERYWHERE}
     * @param until the last day; absent when no end is set
     */
    void keep(String area, Official official, @Nullable LocalDate until);

    /** Those who have a function in the area on a day, by function and person. */
    List<Official> of(String municipalityCode, LocalDate on);
}
