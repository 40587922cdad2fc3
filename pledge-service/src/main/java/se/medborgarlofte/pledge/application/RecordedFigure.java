package se.medborgarlofte.pledge.application;

import java.time.Instant;
import java.time.YearMonth;
import se.medborgarlofte.pledge.domain.Figure;

/** A month's figure as somebody recorded it. */
public record RecordedFigure(YearMonth month, Figure figure, String recordedBy, Instant recordedAt) {}
