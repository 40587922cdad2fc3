package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.WeeklyObservation;

/** Takes a reporter's weekly checklist, and shows who has reported. */
@Component
public final class ReportWeek {

    private final Access access;
    private final SwedishCalendar calendar;
    private final Observations observations;

    ReportWeek(Access access, SwedishCalendar calendar, Observations observations) {
        this.access = access;
        this.calendar = calendar;
        this.observations = observations;
    }

    /** Reports; what the same person reported for the same place and week is replaced. */
    public void report(
            Caller caller,
            String municipalityCode,
            LocalDate week,
            WeeklyObservation.Place place,
            Map<ConcernCategory, WeeklyObservation.Level> seen,
            String note) {
        access.require(PledgeOperation.REPORT_WEEK, caller, Resource.in(municipalityCode));
        PersonalDataCheck.require("/note", note);
        if (week.isAfter(calendar.today())) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/week", "week-lies-ahead");
        }
        observations.keep(
                new WeeklyObservation(municipalityCode, week, place, seen, note, caller.personId(), calendar.now()));
    }

    /** The observations of the last weeks. */
    public List<WeeklyObservation> since(Caller caller, String municipalityCode, LocalDate firstWeek) {
        access.require(PledgeOperation.READ_PICTURE, caller, Resource.in(municipalityCode));
        return observations.within(municipalityCode, new Period(firstWeek, calendar.today()));
    }
}
