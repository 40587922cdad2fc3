package se.medborgarlofte.property.application;

import java.time.LocalDate;

/** How many public checks were made: the only thing that is kept of them. */
public interface CheckCount {

    void one(LocalDate day);
}
