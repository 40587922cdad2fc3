package se.medborgarlofte.pledge.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of {@code concerns-used}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcernsUsedFacts(
        UsedIn usedIn,
        String pictureId,
        @Nullable String pledgeId,
        String municipalityCode,
        List<String> concernIds,
        Instant usedAt) {

    enum UsedIn {
        PICTURE,
        PLEDGE
    }
}
