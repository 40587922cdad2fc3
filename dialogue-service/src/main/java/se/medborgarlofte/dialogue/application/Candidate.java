package se.medborgarlofte.dialogue.application;

import java.util.List;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.VisitTime;

/** A time for a visit and the persons to ask, their seats under one booking's name. */
record Candidate(VisitTime time, List<Seat> seats) {}
