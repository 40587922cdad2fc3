package se.medborgarlofte.property.application;

import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.property.domain.UvColour;

/** A supplier's delivery as it is registered. */
public record NewKitBatch(
        String supplier, String batchNumber, UvColour uvColour, LocalDate validUntil, List<String> codes) {

    public NewKitBatch {
        codes = List.copyOf(codes);
    }

    /** Without the codes, which are as good as keys. */
    @Override
    public String toString() {
        return "NewKitBatch[" + supplier + " " + batchNumber + "]";
    }
}
