package se.medborgarlofte.dialogue.domain;

import java.time.Duration;

/**
 * What times are looked for.
 *
 * @param window the visit starts in it
 */
public record SlotWish(String municipalityCode, Topic topic, PlaceKind place, Duration length, TimeSpan window) {}
