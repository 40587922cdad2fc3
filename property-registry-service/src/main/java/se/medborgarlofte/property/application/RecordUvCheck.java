package se.medborgarlofte.property.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Creation;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.UvCheck;
import se.medborgarlofte.property.domain.UvCheckEvent;

/** An officer records that things were put under the UV lamp, hit or no hit. */
@Service
public class RecordUvCheck {
    private final Access access;
    private final Clock clock;
    private final AggregateStore<UvCheck, UvCheckEvent> checks;

    RecordUvCheck(Access access, Clock clock, AggregateStore<UvCheck, UvCheckEvent> checks) {
        this.access = access;
        this.clock = clock;
        this.checks = checks;
    }

    public Creation<UvCheck> record(Caller caller, CommandKey key, UvCheck check) {
        access.require(PropertyOperation.RECORD_UV_CHECK, caller, Resource.in(check.municipalityCode()));
        return checks.create(key, UvCheck.record(check, clock.instant()));
    }
}
