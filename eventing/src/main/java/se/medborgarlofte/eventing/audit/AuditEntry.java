package se.medborgarlofte.eventing.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of a stream.
 *
 * @param sequence from 1, without gaps
 * @param actor the personId of who did it, or the name of a part of the service
 * @param subject the id of what it was done to
 * @param previousHash the hash of the entry before, 64 zeros for the first
 * @param hash SHA-256, in hexadecimal, over all of the above
 */
public record AuditEntry(
        String stream,
        long sequence,
        Instant at,
        String actor,
        String action,
        String subject,
        Map<String, String> details,
        String previousHash,
        String hash) {}
