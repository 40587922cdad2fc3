package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Map;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Seizure;

/** A seizure with the identifiers of its things readable, by the things' ids. */
public record RevealedSeizure(Stored<Seizure> stored, Map<String, List<WrittenIdentifier>> identifiers) {}
