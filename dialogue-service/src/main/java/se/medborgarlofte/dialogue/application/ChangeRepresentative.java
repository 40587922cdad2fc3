package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Absence;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Operation;
import se.medborgarlofte.http.Resource;

/** Where and when a representative can come: mandates by their authority, absences also by themself. */
@Service
public class ChangeRepresentative {

    private final Access access;
    private final Representatives representatives;
    private final OfferFreedTime offerFreedTime;

    ChangeRepresentative(Access access, Representatives representatives, OfferFreedTime offerFreedTime) {
        this.access = access;
        this.offerFreedTime = offerFreedTime;
        this.representatives = representatives;
    }

    /** Every municipality of the old and the new mandates must be the caller's to decide on. */
    public Stored<Representative> change(Caller caller, String id, long revision, NewRepresentative.Diary diary) {
        Representative before = representatives.load(id).state();
        Operation operation = DialogueOperation.mandatingFor(before.party());
        before.municipalities().forEach(area -> access.require(operation, caller, Resource.in(area)));
        diary.mandates().forEach(it -> access.require(operation, caller, Resource.in(it.municipalityCode())));
        Stored<Representative> changed = representatives.change(
                id,
                revision,
                it -> it.change(diary.mandates(), diary.workingHours(), diary.travelMinutes(), caller.personId()));
        offerFreedTime.soonWhere(changed);
        return changed;
    }

    public Stored<Representative> read(Caller caller, String id) {
        Stored<Representative> representative = representatives.load(id);
        requireDiary(caller, representative.state());
        return representative;
    }

    public Stored<Representative> reportAbsence(Caller caller, String id, long revision, Absence absence) {
        requireDiary(caller, representatives.load(id).state());
        return Refusals.asProblems(() -> representatives.change(id, revision, it -> it.addAbsence(absence)));
    }

    public Stored<Representative> withdrawAbsence(Caller caller, String id, long revision, String absenceId) {
        requireDiary(caller, representatives.load(id).state());
        Stored<Representative> changed = representatives.change(id, revision, it -> it.removeAbsence(absenceId));
        offerFreedTime.soonWhere(changed);
        return changed;
    }

    private void requireDiary(Caller caller, Representative representative) {
        Operation operation = DialogueOperation.keepingDiaryFor(representative.party());
        Resource own = Resource.anywhere().ownedBy(representative.personId());
        boolean allowed = access.allows(operation, caller, own)
                || representative
                        .municipalities()
                        .anyMatch(area -> access.allows(operation, caller, Resource.in(area)));
        if (!allowed) {
            access.require(operation, caller, own);
        }
    }
}
