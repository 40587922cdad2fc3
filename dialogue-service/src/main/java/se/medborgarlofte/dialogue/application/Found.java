package se.medborgarlofte.dialogue.application;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many items the whole list has
 */
public record Found<T>(List<T> items, long total) {}
