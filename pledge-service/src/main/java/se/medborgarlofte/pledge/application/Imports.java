package se.medborgarlofte.pledge.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The imports, from their order to their last row. */
public interface Imports {

    /** Keeps a new import. False when one with that id and the same file is there already. */
    boolean keep(String id, ImportOrder order, List<Map<String, String>> rows, String bodyHash, String by, Instant at);

    /** How far it has come, if there is one. */
    Optional<ImportStatus> find(String id);

    /** The next rows that were not looked at, in order, each with its line. */
    List<NumberedRow> next(String id, int from, int most);

    /** Notes that rows were looked at up to here. Noting it again changes nothing. */
    void note(String id, int done, List<ImportStatus.RefusedRow> refused);

    /** A row by column. */
    record NumberedRow(int line, Map<String, String> cells) {}
}
