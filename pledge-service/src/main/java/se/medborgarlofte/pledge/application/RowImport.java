package se.medborgarlofte.pledge.application;

import java.util.Optional;
import java.util.Set;

/** Takes the rows of one kind of import. Taking a row again changes nothing. */
interface RowImport {

    ImportKind kind();

    /** The columns without which a file means nothing. */
    Set<String> columns();

    /** What of a row is wrong; empty when it was taken. */
    Optional<ImportStatus.RefusedRow> take(ImportStatus order, Imports.NumberedRow row);
}
