package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Map;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.TheftReport;

/**
 * A theft report with its identifiers readable.
 *
 * @param identifiers those of each thing, by its id, those that were added later included
 * @param added those of each supplement, by its id
 */
public record RevealedReport(
        Stored<TheftReport> stored,
        Map<String, List<WrittenIdentifier>> identifiers,
        Map<String, List<WrittenIdentifier>> added) {}
