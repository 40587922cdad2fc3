package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Evidence;
import se.medborgarlofte.pledge.domain.PictureInput;

/** Evidence as somebody reports it. */
public record EvidenceShown(
        String activityKey,
        Evidence.Kind kind,
        LocalDate on,
        int count,
        String note,
        @Nullable String reference,
        PictureInput.Classification classification) {}
