package se.medborgarlofte.property.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.LookUp;

/**
 * A look-up with what has been revealed in it.
 *
 * @param kit the kit, from the step that reveals it; absent when the register does not know it
 * @param known whether the register knows the kit and it has an owner
 * @param things what the owner has marked with it, from the last step
 */
public record RevealedLookUp(
        Stored<LookUp> stored,
        String reason,
        boolean known,
        @Nullable Kit kit,
        List<ItemCategory> things) {

    public RevealedLookUp {
        things = List.copyOf(things);
    }
}
