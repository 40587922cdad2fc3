package se.medborgarlofte.local.mail;

import java.time.Instant;

/**
 * A line of the list of messages.
 *
 * @param id the stored message, one for each recipient
 * @param to the recipient it was delivered to
 * @param messageId the Message-ID header, empty when the sender gave none
 */
record MailSummary(String id, String to, String from, String subject, String messageId, Instant receivedAt) {}
