package se.medborgarlofte.notification.application;

import se.medborgarlofte.notification.domain.Message;

/**
 * A message as it is stored.
 *
 * @param revision counts the changes a reader can see
 */
public record SentMessage(String id, long revision, Message message) {}
