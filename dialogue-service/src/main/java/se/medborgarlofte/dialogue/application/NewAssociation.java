package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.AssociationKind;

/** An association as somebody describes it. */
public record NewAssociation(
        String municipalityCode, @Nullable String districtCode, String name, AssociationKind kind, int households) {}
