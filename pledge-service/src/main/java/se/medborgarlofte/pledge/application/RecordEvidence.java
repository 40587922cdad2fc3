package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.pledge.domain.Evidence;

/** Records what shows that something was done in an activity. */
@Component
public final class RecordEvidence {

    private final ChangePledge changePledge;
    private final SwedishCalendar calendar;

    RecordEvidence(ChangePledge changePledge, SwedishCalendar calendar) {
        this.changePledge = changePledge;
        this.calendar = calendar;
    }

    /** Records it and answers its id. */
    public String record(Caller caller, KeyedCommand command, String pledgeId, EvidenceShown shown) {
        FreeTexts.check(shown);
        String area = changePledge
                .require(caller, PledgeOperation.RECORD_EVIDENCE, pledgeId)
                .state()
                .municipalityCode();
        Evidence evidence = new Evidence(
                command.id(),
                shown.activityKey(),
                shown.kind(),
                shown.on(),
                shown.count(),
                shown.note(),
                shown.reference(),
                caller.personId(),
                calendar.now(),
                shown.classification(),
                PartyOfCaller.of(caller, area, calendar.today()));
        changePledge.change(
                caller, PledgeOperation.RECORD_EVIDENCE, pledgeId, pledge -> pledge.record(evidence, calendar.today()));
        return command.id();
    }
}
