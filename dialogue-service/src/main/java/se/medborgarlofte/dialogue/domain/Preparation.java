package se.medborgarlofte.dialogue.domain;

/**
 * What a visit is to be like.
 *
 * @param agenda point by point
 * @param invitation the text with which the association invites its members
 */
public record Preparation(SealedText agenda, SealedText invitation) {}
