package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** The reference data of the country: who is where, and what things are called. */
public interface ReferenceData {

    /**
     * Those of a kind that hold on a day, by their codes.
     *
     * @param parent only those with this one
     */
    Page<ReferenceSource.Sourced> of(ReferenceKind kind, @Nullable String parent, LocalDate on, PageRequest request);

    /** The row with that id, if there is one. */
    Optional<ReferenceEntry> find(String id);

    /** The times for which an area is said to cover another, whatever the day. */
    List<ReferenceEntry> coverages(String code, String parent);

    /** Keeps a row; one with the same id is replaced. */
    void keep(ReferenceEntry entry, ReferenceSource source);
}
