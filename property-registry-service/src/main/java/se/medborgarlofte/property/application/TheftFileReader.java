package se.medborgarlofte.property.application;

import java.time.LocalDate;
import java.util.Set;

/** Reads files of theft reports. Port: the shape of the file is the adapter's business. */
public interface TheftFileReader {

    /** Which columns the file would need and does not have; empty when it can be read. */
    Set<String> missingColumns(byte[] content);

    /**
     * Reads a file; the same content and day always give the same.
     *
     * @param receivedOn the day on which it was received: no theft can be later
     */
    ReadTheftFile read(byte[] content, LocalDate receivedOn);
}
