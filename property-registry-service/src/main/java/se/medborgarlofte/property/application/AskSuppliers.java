package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;
import se.medborgarlofte.property.domain.ReadingStage;

/**
 * Asks one supplier after the other whose sample it is. May stop anywhere and be run again: who has denied is kept, and
 * an enquiry carries the reading's id, by which a supplier knows a repetition.
 */
@Service
public class AskSuppliers {

    private final Clock clock;
    private final AuditLog audit;
    private final IdentifierVault vault;
    private final Suppliers suppliers;
    private final AggregateStore<MarkReading, MarkReadingEvent> readings;

    AskSuppliers(
            Clock clock,
            AuditLog audit,
            IdentifierVault vault,
            Suppliers suppliers,
            AggregateStore<MarkReading, MarkReadingEvent> readings) {
        this.clock = clock;
        this.audit = audit;
        this.vault = vault;
        this.suppliers = suppliers;
        this.readings = readings;
    }

    /** What is to be done next. */
    public enum Next {
        NOTHING,
        ASK_THE_NEXT,
        ASK_AGAIN_SOON,
        ASK_AGAIN_LATER
    }

    public Next ask(String readingId) {
        MarkReading reading = readings.load(readingId).state();
        String sampleNumber = reading.sampleNumber();
        if (reading.stage() != ReadingStage.SENT || sampleNumber == null) {
            return Next.NOTHING;
        }
        Optional<String> supplier = suppliers.inOrderFor(reading.uvColour()).stream()
                .filter(name -> !reading.denied().contains(name))
                .findFirst();
        if (supplier.isEmpty()) {
            readings.change(readingId, seen -> seen.knownByNobody(clock.instant()));
            return Next.NOTHING;
        }
        return settle(readingId, supplier.get(), new Suppliers.Enquiry(readingId, sampleNumber, reading.uvColour()));
    }

    private Next settle(String readingId, String supplier, Suppliers.Enquiry enquiry) {
        return switch (suppliers.ask(supplier, enquiry)) {
            case Suppliers.Answer.Identified(String code) -> identified(readingId, supplier, code);
            case Suppliers.Answer.NotTheirs _ -> {
                readings.change(readingId, reading -> reading.deniedBy(supplier));
                yield Next.ASK_THE_NEXT;
            }
            case Suppliers.Answer.Pending _ -> Next.ASK_AGAIN_LATER;
            case Suppliers.Answer.Failed(String reason) -> {
                audit.append("supplier-enquiries", supplier, "failed", readingId, Map.of("reason", reason));
                yield Next.ASK_AGAIN_SOON;
            }
        };
    }

    private Next identified(String readingId, String supplier, String code) {
        MarkReading.Code read = vault.markingCode(readingId, code);
        audit.append("supplier-enquiries", supplier, "identified", readingId, Map.of());
        readings.change(readingId, reading -> reading.answered(supplier, read, clock.instant()));
        return Next.NOTHING;
    }
}
