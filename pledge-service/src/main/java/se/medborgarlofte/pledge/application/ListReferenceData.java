package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;

/** Lists reference data for anybody. */
@Component
public final class ListReferenceData {

    private final Access access;
    private final SwedishCalendar calendar;
    private final ReferenceData data;

    ListReferenceData(Access access, SwedishCalendar calendar, ReferenceData data) {
        this.access = access;
        this.calendar = calendar;
        this.data = data;
    }

    /**
     * One page of a kind.
     *
     * @param on the day on which they hold; today when absent
     */
    public Page<ReferenceSource.Sourced> list(
            Caller caller, ReferenceKind kind, @Nullable String parent, @Nullable LocalDate on, PageRequest request) {
        access.require(PledgeOperation.READ_REFERENCE_DATA, caller, Resource.anywhere());
        return data.of(kind, parent, on == null ? calendar.today() : on, request);
    }
}
