package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.Refusal;

/** An owner claims a marking kit, before or without marking anything. */
@Service
public class ClaimKit {

    private final Access access;
    private final IdentifierVault vault;
    private final Kits kits;

    ClaimKit(Access access, IdentifierVault vault, Kits kits) {
        this.access = access;
        this.vault = vault;
        this.kits = kits;
    }

    public Stored<Kit> claim(Caller caller, String code) {
        access.require(PropertyOperation.CLAIM_KIT, caller, Resource.anywhere().ownedBy(caller.personId()));
        String lookup = vault.markingLookup(code).orElseThrow(Refusal.CODE_TELLS_NOTHING::asException);
        return kits.claim(caller.personId(), lookup);
    }
}
