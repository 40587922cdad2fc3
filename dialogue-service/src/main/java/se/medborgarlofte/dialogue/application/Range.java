package se.medborgarlofte.dialogue.application;

/**
 * Which part of a list is asked for.
 *
 * @param skip how many items come before the part
 * @param limit how many items the part has at most
 */
public record Range(int skip, int limit) {}
