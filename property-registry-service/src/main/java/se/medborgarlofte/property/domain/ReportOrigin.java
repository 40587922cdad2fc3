package se.medborgarlofte.property.domain;

import org.jspecify.annotations.Nullable;

/** How a theft report came in. */
public sealed interface ReportOrigin {

    /**
     * Reported by a signed-in person.
     *
     * @param reportedBy who filled it in
     * @param ownerId whose things they were; absent when an officer reports for somebody we cannot reach
     */
    record SignedIn(String reportedBy, @Nullable String ownerId) implements ReportOrigin {}

    /**
     * Read from a file.
     *
     * @param source the source's name
     * @param caseKey the source's own key of the case
     * @param importId the import that first brought it
     */
    record Imported(String source, String caseKey, String importId) implements ReportOrigin {}
}
