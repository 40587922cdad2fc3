package se.medborgarlofte.dialogue.application;

import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.KeyReusedException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Takes an association into the register, one by one or from a file. Its name is its identity in a municipality. */
@Service
public class RegisterAssociation {

    private final Access access;
    private final Associations associations;
    private final Clock clock;

    RegisterAssociation(Access access, Associations associations, Clock clock) {
        this.access = access;
        this.associations = associations;
        this.clock = clock;
    }

    public Stored<Association> register(Caller caller, String bodyHash, NewAssociation association) {
        requireMayRegister(caller, association.municipalityCode());
        PersonalDataCheck.require("/name", association.name());
        try {
            CommandKey key = new CommandKey(idOf(association), bodyHash);
            return Refusals.asProblems(() -> associations.create(key, Association.register(registered(association))));
        } catch (KeyReusedException e) {
            throw Problem.of(CommonProblem.CONFLICT).detail("exists");
        }
    }

    void requireMayRegister(Caller caller, String municipalityCode) {
        access.require(DialogueOperation.REGISTER_ASSOCIATION, caller, Resource.in(municipalityCode));
    }

    /** Registers it, or changes what is different; the same again changes nothing. */
    Imported put(NewAssociation row) {
        Optional<Stored<Association>> known = associations.find(idOf(row));
        if (known.isEmpty()) {
            associations.create(new CommandKey(idOf(row), "import"), Association.register(registered(row)));
            return Imported.NEW;
        }
        long before = known.get().revision();
        Stored<Association> after = associations.change(
                known.get().id(), it -> it.describe(row.kind(), row.districtCode(), row.households()));
        return after.revision() == before ? Imported.UNCHANGED : Imported.CHANGED;
    }

    /** What a row of a file did. */
    enum Imported {
        NEW,
        CHANGED,
        UNCHANGED
    }

    private Association registered(NewAssociation it) {
        return new Association(
                it.municipalityCode(),
                it.districtCode(),
                it.name().strip(),
                it.kind(),
                it.households(),
                List.of(),
                AssociationState.ACTIVE,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static String idOf(NewAssociation association) {
        String name = Normalizer.normalize(association.name(), Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return Ids.uuidV5("association:" + association.municipalityCode() + ":" + name);
    }
}
