package se.medborgarlofte.dialogue.domain;

import org.jspecify.annotations.Nullable;

/**
 * A question that was asked at a meeting.
 *
 * @param answer what was answered; null when nobody could answer it there
 */
public record NotedQuestion(SealedText question, @Nullable SealedText answer) {}
