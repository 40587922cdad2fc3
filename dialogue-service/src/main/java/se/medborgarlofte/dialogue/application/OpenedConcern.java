package se.medborgarlofte.dialogue.application;

import java.util.List;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.eventing.store.Stored;

/**
 * A concern together with its free texts, for a reader who may see them.
 *
 * @param text what was written, in plain
 * @param answers what was answered in words, one for each receipt; empty for a receipt without words
 */
public record OpenedConcern(Stored<Concern> stored, String text, List<String> answers) {}
