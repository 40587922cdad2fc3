package se.medborgarlofte.dialogue.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.KeyReusedException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** An authority gives somebody the mandate to come to visits. */
@Service
public class RegisterRepresentative {

    private final Access access;
    private final Representatives representatives;
    private final OfferFreedTime offerFreedTime;

    RegisterRepresentative(Access access, Representatives representatives, OfferFreedTime offerFreedTime) {
        this.access = access;
        this.offerFreedTime = offerFreedTime;
        this.representatives = representatives;
    }

    /** Registers a person once; whoever is registered already with something else is changed instead. */
    public Stored<Representative> register(Caller caller, String bodyHash, NewRepresentative person) {
        requireMandates(caller, person);
        try {
            Stored<Representative> registered = representatives.create(
                    new CommandKey(idOf(person.personId()), bodyHash), registered(caller, person));
            offerFreedTime.soonWhere(registered);
            return registered;
        } catch (KeyReusedException e) {
            throw Problem.of(CommonProblem.CONFLICT).detail("exists");
        }
    }

    private static Decision<Representative, Void> registered(Caller caller, NewRepresentative person) {
        return Representative.register(new Representative(
                person.personId(),
                person.party(),
                person.diary().mandates(),
                person.diary().workingHours(),
                List.of(),
                person.diary().travelMinutes(),
                caller.personId()));
    }

    private void requireMandates(Caller caller, NewRepresentative person) {
        var operation = DialogueOperation.mandatingFor(person.party());
        person.diary()
                .mandates()
                .forEach(mandate -> access.require(operation, caller, Resource.in(mandate.municipalityCode())));
    }

    /** A person represents one authority, so their id is the constraint. */
    static String idOf(String personId) {
        return Ids.uuidV5("representative:" + personId);
    }
}
