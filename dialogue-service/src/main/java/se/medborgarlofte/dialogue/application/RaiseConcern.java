package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.Origin;
import se.medborgarlofte.dialogue.domain.RaisedConcern;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Takes in what somebody worries about; a text that points at a person is refused and leaves no trace. */
@Service
public class RaiseConcern {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Access access;
    private final Concerns concerns;
    private final FreeTexts texts;
    private final Clock clock;

    RaiseConcern(Access access, Concerns concerns, FreeTexts texts, Clock clock) {
        this.access = access;
        this.concerns = concerns;
        this.texts = texts;
        this.clock = clock;
    }

    public Stored<Concern> raise(Caller caller, CommandKey key, NewConcern concern) {
        access.require(DialogueOperation.RAISE_CONCERN, caller, Resource.in(concern.municipalityCode()));
        PersonalDataCheck.require("/text", concern.text());
        return Refusals.asProblems(() -> concerns.create(key, Concern.raise(raised(caller, key.id(), concern))));
    }

    private RaisedConcern raised(Caller caller, String concernId, NewConcern concern) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new RaisedConcern(
                concern.municipalityCode(),
                concern.category(),
                concern.districtCode(),
                texts.seal(FreeText.CONCERN_TEXT, concernId, concern.text()),
                caller.personId(),
                origin(caller, concern.municipalityCode(), now),
                null,
                now);
    }

    private static Origin origin(Caller caller, String municipalityCode, Instant now) {
        boolean contactPerson = caller.has(Role.CONTACT_PERSON, municipalityCode, LocalDate.ofInstant(now, SWEDEN));
        return contactPerson ? Origin.CONTACT_PERSON : Origin.INHABITANT;
    }
}
