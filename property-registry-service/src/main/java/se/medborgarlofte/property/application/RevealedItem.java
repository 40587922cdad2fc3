package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Item;

/** A registered thing with its identifiers readable: for its owner only. */
public record RevealedItem(Stored<Item> stored, List<WrittenIdentifier> identifiers) {}
