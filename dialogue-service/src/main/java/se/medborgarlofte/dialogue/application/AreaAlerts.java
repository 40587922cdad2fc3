package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.AlertState;
import se.medborgarlofte.dialogue.domain.AreaAlert;
import se.medborgarlofte.dialogue.domain.AreaAlertEvent;
import se.medborgarlofte.eventing.store.Stored;

/** All alerts about areas. */
public interface AreaAlerts extends Keeping<AreaAlert, AreaAlertEvent> {

    /** The newest month first; only in that state unless it is null. */
    Found<Stored<AreaAlert>> search(String municipalityCode, @Nullable AlertState state, Range range);
}
