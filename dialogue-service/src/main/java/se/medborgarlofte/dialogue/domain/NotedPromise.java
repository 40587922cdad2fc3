package se.medborgarlofte.dialogue.domain;

import java.time.LocalDate;

/**
 * A promise made on the spot as it stands in a meeting note.
 *
 * @param promiseId the id under which it becomes a promise of its own
 * @param text sealed for that promise, not for the note
 */
public record NotedPromise(String promiseId, SealedText text, Party owner, LocalDate dueOn) {}
