package se.medborgarlofte.dialogue.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.WaitingList;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Shows in which order those who wait get the time that becomes free, and why. */
@Service
public class ShowWaitingList {

    private final Access access;
    private final WaitingVisits waitingVisits;

    ShowWaitingList(Access access, WaitingVisits waitingVisits) {
        this.access = access;
        this.waitingVisits = waitingVisits;
    }

    /** The next first. */
    public List<WaitingList.Place> show(Caller caller, String municipalityCode) {
        access.require(DialogueOperation.SEE_WAITING_LIST, caller, Resource.in(municipalityCode));
        return waitingVisits.in(municipalityCode);
    }
}
