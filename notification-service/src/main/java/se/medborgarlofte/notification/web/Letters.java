package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Letters, or versions of one, in an answer. */
@Schema(description = "Brev. Letters.")
record Letters(List<LetterBody> items) {

    Letters {
        items = List.copyOf(items);
    }
}
