package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Map;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.TheftReport;

/** A theft report with the identifiers of its things readable, by the things' ids. */
public record RevealedReport(Stored<TheftReport> stored, Map<String, List<WrittenIdentifier>> identifiers) {}
