package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;
import se.medborgarlofte.property.domain.MarkedThing;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.ReadingStage;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;

/** Sees to it that a reading goes on: the suppliers are asked, deadlines are watched, and an answer is traced. */
@Service
public class FollowMarkReading {

    private final Clock clock;
    private final IdentifierVault vault;
    private final ReadingQueue queue;
    private final KitRegister register;
    private final ReadingLists lists;
    private final AggregateStore<Seizure, SeizureEvent> seizures;
    private final AggregateStore<MarkReading, MarkReadingEvent> readings;

    FollowMarkReading(
            Clock clock,
            IdentifierVault vault,
            ReadingQueue queue,
            KitRegister register,
            ReadingLists lists,
            AggregateStore<Seizure, SeizureEvent> seizures,
            AggregateStore<MarkReading, MarkReadingEvent> readings) {
        this.clock = clock;
        this.vault = vault;
        this.queue = queue;
        this.register = register;
        this.lists = lists;
        this.seizures = seizures;
        this.readings = readings;
    }

    /** Does what the reading's stage asks for; doing so again changes nothing. */
    public void follow(String readingId) {
        MarkReading reading = readings.find(readingId)
                .orElseThrow(() -> new NotYetKnownException(readingId))
                .state();
        reading.nextReminder().ifPresent(due -> queue.remindAt(due, readingId, reading.stage(), reading.reminders()));
        if (reading.stage() == ReadingStage.SENT) {
            queue.askSuppliers(readingId);
        }
        trace(readingId, reading);
    }

    /** A kit has got an owner: readings that led to it have come to their end. */
    public void followKit(String kitId) {
        lists.ofKit(kitId)
                .forEach(readingId -> trace(readingId, readings.load(readingId).state()));
    }

    /** The deadline of a stage has passed. */
    public void remind(String readingId, ReadingStage of, int given) {
        readings.change(readingId, reading -> reading.remind(of, given));
    }

    private void trace(String readingId, MarkReading reading) {
        ProtectedIdentifier code = reading.code();
        if (code == null || code.lookup() == null) {
            return;
        }
        if (reading.thing() != null) {
            identify(reading.thing(), readingId, code);
        }
        register.find(code.lookup())
                .map(kit -> kit.state().ownerId() != null)
                .ifPresent(owned -> readings.change(readingId, seen -> seen.traced(owned, clock.instant())));
    }

    /** The seized thing bears the code from now on, so that it is matched by it. */
    private void identify(MarkedThing thing, String readingId, ProtectedIdentifier code) {
        List<WrittenIdentifier> plain = vault.reveal(ReadingAccess.keeping(readingId), List.of(code));
        ProtectedIdentifier ofThing = vault.protect(
                        Keeping.ofSeizedItem(thing.seizureId(), thing.seizedItemId()), plain)
                .getFirst();
        seizures.change(thing.seizureId(), seizure -> seizure.identify(thing.seizedItemId(), ofThing));
    }
}
