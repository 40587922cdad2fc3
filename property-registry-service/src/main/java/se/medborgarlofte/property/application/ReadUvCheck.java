package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.UvCheck;
import se.medborgarlofte.property.domain.UvCheckEvent;

/** Police of the area read a UV check. */
@Service
public class ReadUvCheck {
    private final Access access;
    private final AggregateStore<UvCheck, UvCheckEvent> checks;

    ReadUvCheck(Access access, AggregateStore<UvCheck, UvCheckEvent> checks) {
        this.access = access;
        this.checks = checks;
    }

    public Stored<UvCheck> read(Caller caller, String uvCheckId) {
        Stored<UvCheck> stored = checks.load(uvCheckId);
        String area = stored.state().municipalityCode();
        access.require(PropertyOperation.READ_UV_CHECK, caller, Resource.in(area));
        return stored;
    }
}
