package se.medborgarlofte.dialogue.domain;

/**
 * A concern as it stands in a meeting note.
 *
 * @param concernId the id under which it becomes a concern of its own
 * @param text sealed for that concern, not for the note
 */
public record NotedConcern(String concernId, Category category, SealedText text) {}
