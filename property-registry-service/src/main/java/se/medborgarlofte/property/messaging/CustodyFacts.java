package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.ClockEnd;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;
import se.medborgarlofte.property.domain.LegalClock;

/** What is told of a custody: who is to know, never what or from whom. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustodyFacts(
        String custodyId,
        String seizureId,
        String municipalityCode,
        String responsiblePersonId,
        int itemsInCustody,
        @Nullable String seizedItemId,
        @Nullable String receiverId,
        @Nullable String month,
        @Nullable Integer days,
        @Nullable LegalClock clock,
        @Nullable LocalDate clockEndsOn,
        @Nullable Integer itemsKept) {

    static CustodyFacts of(String custodyId, Custody custody, CustodyEvent event) {
        ClockEnd clock = event.clock();
        return new CustodyFacts(
                custodyId,
                custody.seizureId(),
                custody.municipalityCode(),
                custody.responsible(),
                custody.inCustody(),
                event.seizedItemId(),
                event.personId(),
                event.at() == null ? null : AreaMonth.monthOf(event.at()).toString(),
                event.days(),
                clock == null ? null : clock.clock(),
                clock == null ? null : clock.on(),
                clock == null ? null : custody.thingsKeptBy(clock));
    }
}
