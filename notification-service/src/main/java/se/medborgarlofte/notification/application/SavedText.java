package se.medborgarlofte.notification.application;

import java.time.Instant;

/**
 * One version of a text for mailings; versions never change.
 *
 * @param code the text's name, unique in its municipality
 * @param area code of the municipality it belongs to
 */
public record SavedText(
        String code, int version, String area, String swedish, String english, String savedBy, Instant savedAt) {}
