package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;

/** Somebody has told a person on paper what no message could. */
@Service
public class TellOnPaper {

    private final ReadLetterList readLetterList;
    private final LetterList list;
    private final AuditLog audit;
    private final Clock clock;

    TellOnPaper(ReadLetterList readLetterList, LetterList list, AuditLog audit, Clock clock) {
        this.readLetterList = readLetterList;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    public void posted(Caller caller, String messageId) {
        readLetterList.onTheList(caller, messageId);
        if (!list.dealtWith(messageId, caller.personId(), clock.instant())) {
            throw Problem.of(CommonProblem.CONFLICT);
        }
        audit.append("letter-list", caller.personId(), "told-on-paper", messageId, Map.of());
    }
}
