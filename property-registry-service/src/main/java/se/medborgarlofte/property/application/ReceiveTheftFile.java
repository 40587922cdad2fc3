package se.medborgarlofte.property.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.TheftReportImport;
import se.medborgarlofte.property.domain.TheftReportImportEvent;

/** Receives a file of theft reports and queues it; the same file from the same source is the same import. */
@Service
public class ReceiveTheftFile {
    private final Access access;
    private final Clock clock;
    private final TheftFileReader reader;
    private final ImportFiles files;
    private final ImportQueue queue;
    private final AggregateStore<TheftReportImport, TheftReportImportEvent> imports;

    ReceiveTheftFile(
            Access access,
            Clock clock,
            TheftFileReader reader,
            ImportFiles files,
            ImportQueue queue,
            AggregateStore<TheftReportImport, TheftReportImportEvent> imports) {
        this.access = access;
        this.clock = clock;
        this.reader = reader;
        this.files = files;
        this.queue = queue;
        this.imports = imports;
    }

    /**
     * Receives a file.
     *
     * @return the id of the import
     * @throws UnreadableTheftFileException when columns are missing; nothing is kept then
     */
    public String receive(Caller caller, String source, byte[] content) {
        access.require(PropertyOperation.IMPORT_THEFT_REPORTS, caller, Resource.anywhere());
        requireColumns(content);
        String importId = Ids.uuidV5("theft-report-import:" + source + ":" + sha256(content));
        files.keep(importId, content);
        begin(importId, source, caller);
        // Last, and idempotent: should the process die before this line, the client has no answer and sends again.
        queue.add(importId);
        return importId;
    }

    private void requireColumns(byte[] content) {
        Set<String> missing = reader.missingColumns(content);
        if (!missing.isEmpty()) {
            throw new UnreadableTheftFileException(missing);
        }
    }

    private void begin(String importId, String source, Caller caller) {
        try {
            imports.create(importId, TheftReportImport.receive(source, caller.personId(), clock.instant()));
        } catch (DuplicateAggregateException receivedBefore) {
            // The same file again: its import stands.
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
