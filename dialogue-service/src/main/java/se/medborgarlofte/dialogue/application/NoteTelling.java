package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Telling;

/** Notes that somebody was told of a receipt. */
@Service
public class NoteTelling {

    private final Concerns concerns;

    NoteTelling(Concerns concerns) {
        this.concerns = concerns;
    }

    /** Notes it once; false when the concern is not known yet. */
    public boolean note(String concernId, Telling telling) {
        return concerns.changeIfThere(concernId, concern -> concern.told(telling));
    }
}
