package se.medborgarlofte.property.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An owner's thing and a seized thing that have something in common. */
public record Pair(MatchBasis basis, OwnedThing owned, SeizedThing seized) {

    /** What the match of this pair is named by: the same from whichever side it was found. */
    public String name() {
        return owned.itemId() + ":" + seized.seizedItemId();
    }

    /** The same pair with what another finding of it adds: a theft report, or a stronger agreement. */
    Pair joinedWith(Pair again) {
        MatchBasis stronger = basis.compareTo(again.basis) <= 0 ? basis : again.basis;
        return new Pair(stronger, owned.joinedWith(again.owned), seized);
    }

    /** The owner's side: a registered thing or a stolen one. */
    public record OwnedThing(
            String itemId,
            @Nullable String ownerId,
            @Nullable String reportId) {

        /**
         * Of two reports about one thing the one with the lower id stays, from whichever side they came; an owner who
         * took a report over becomes known.
         */
        OwnedThing joinedWith(OwnedThing again) {
            boolean theirs = reportId == null || (again.reportId != null && again.reportId.compareTo(reportId) < 0);
            return new OwnedThing(
                    itemId, ownerId == null ? again.ownerId : ownerId, theirs ? again.reportId : reportId);
        }
    }

    /** The side of the police. */
    public record SeizedThing(String seizureId, String seizedItemId, String municipalityCode) {}

    /** Every pair of one owned thing with the seized ones. */
    public static List<Pair> of(MatchBasis basis, OwnedThing owned, List<SeizedThing> seized) {
        return seized.stream().map(thing -> new Pair(basis, owned, thing)).toList();
    }

    /** Every pair of one seized thing with the owned ones. */
    public static List<Pair> of(MatchBasis basis, List<OwnedThing> owned, SeizedThing seized) {
        return owned.stream().map(thing -> new Pair(basis, thing, seized)).toList();
    }
}
