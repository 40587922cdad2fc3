package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Creation;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpEvent;
import se.medborgarlofte.property.domain.LookUpStep;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.Review;

/** An officer looks up a kit, for a case and with a reason; whoever has it in another case is told. */
@Service
public class MakeLookUp {

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final IdentifierVault vault;
    private final SealedTexts texts;
    private final LookUpSettings settings;
    private final LookUpLists lists;
    private final ReadingLists readingLists;
    private final AggregateStore<MarkReading, MarkReadingEvent> readings;
    private final AggregateStore<LookUp, LookUpEvent> lookUps;

    MakeLookUp(
            Access access,
            Clock clock,
            AuditLog audit,
            IdentifierVault vault,
            SealedTexts texts,
            LookUpSettings settings,
            LookUpLists lists,
            ReadingLists readingLists,
            AggregateStore<MarkReading, MarkReadingEvent> readings,
            AggregateStore<LookUp, LookUpEvent> lookUps) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.vault = vault;
        this.texts = texts;
        this.settings = settings;
        this.lists = lists;
        this.readingLists = readingLists;
        this.readings = readings;
        this.lookUps = lookUps;
    }

    public Creation<LookUp> make(Caller caller, CommandKey key, NewLookUp asked) {
        access.require(PropertyOperation.MAKE_LOOK_UP, caller, Resource.in(asked.municipalityCode()));
        String kitId = kit(asked);
        audit.append(
                LookUpAccess.auditStream(asked.municipalityCode()),
                caller.personId(),
                "look-up",
                key.id(),
                Map.of(
                        "caseNumber",
                        asked.caseNumber(),
                        "ground",
                        asked.ground().name(),
                        "kitId",
                        kitId));
        return lookUps.create(key, LookUp.make(lookUp(caller, key.id(), asked, kitId)));
    }

    private LookUp lookUp(Caller caller, String id, NewLookUp asked, String kitId) {
        Instant now = clock.instant();
        Review.Standing review = settings.samples(id) ? Review.Standing.WAITING : Review.Standing.NOT_SAMPLED;
        return new LookUp(
                asked.municipalityCode(),
                unit(caller, asked.municipalityCode()),
                asked.caseNumber(),
                asked.ground(),
                texts.seal("look_ups", id, "reason", asked.reason()),
                kitId,
                LookUpStep.KNOWN_OR_NOT,
                touched(caller, kitId, asked.caseNumber()),
                null,
                new Review(review, null, null),
                now.plus(settings.embargo()),
                null,
                caller.personId(),
                now);
    }

    private String kit(NewLookUp asked) {
        if (asked.code() != null) {
            return vault.markingLookup(asked.code())
                    .map(KitRegister::id)
                    .orElseThrow(Refusal.CODE_TELLS_NOTHING::asException);
        }
        return Optional.ofNullable(asked.readingId())
                .flatMap(readings::find)
                .map(Stored::state)
                .filter(reading -> reading.municipalityCode().equals(asked.municipalityCode()))
                .map(MarkReading::kitId)
                .orElseThrow(Refusal.NOTHING_READ_YET::asException);
    }

    private List<String> touched(Caller caller, String kitId, String caseNumber) {
        Stream<String> readers = readingLists.ofKit(kitId).stream()
                .map(readingId -> readings.load(readingId).state())
                .filter(reading -> !reading.caseNumber().equals(caseNumber))
                .map(MarkReading::detectedBy);
        return Stream.concat(readers, lists.whoLookedUp(kitId, caseNumber).stream())
                .filter(person -> !person.equals(caller.personId()))
                .distinct()
                .sorted()
                .toList();
    }

    private String unit(Caller caller, String municipalityCode) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
        return Stream.of(Role.INVESTIGATOR, Role.POLICE_OFFICER)
                .map(role -> caller.organisationFor(role, municipalityCode, today))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("police");
    }
}
