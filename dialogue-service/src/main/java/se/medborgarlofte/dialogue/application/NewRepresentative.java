package se.medborgarlofte.dialogue.application;

import java.util.List;
import se.medborgarlofte.dialogue.domain.Mandate;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.WorkingHours;

/** A representative as an authority registers them. */
public record NewRepresentative(String personId, Party party, Diary diary) {

    /** Where and on what they may speak, when they work, and how far they have to travel. */
    public record Diary(List<Mandate> mandates, List<WorkingHours> workingHours, int travelMinutes) {}
}
