package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Investigators and those who check them look at the holds of a municipality. */
@Service
public class ReadHolds {

    private final Access access;
    private final Holds holds;

    ReadHolds(Access access, Holds holds) {
        this.access = access;
        this.holds = holds;
    }

    public Page<PlacedHold> list(Caller caller, String area, PageRequest request) {
        access.require(NotificationOperation.READ_HOLDS, caller, Resource.in(area));
        return holds.in(area, request);
    }

    public PlacedHold read(Caller caller, String id) {
        PlacedHold placed = holds.find(id).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        access.require(
                NotificationOperation.READ_HOLDS,
                caller,
                Resource.in(placed.hold().area()));
        return placed;
    }
}
