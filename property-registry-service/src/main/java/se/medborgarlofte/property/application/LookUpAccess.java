package se.medborgarlofte.property.application;

import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.LookUp;

/** Where a look-up lies and whose it is. */
final class LookUpAccess {

    private LookUpAccess() {}

    static Resource resource(LookUp lookUp) {
        return Resource.in(lookUp.municipalityCode()).ownedBy(lookUp.madeBy());
    }

    /** For reading: also those whose case is touched see by whom. */
    static Resource forReading(LookUp lookUp, Caller caller) {
        return lookUp.touched().contains(caller.personId())
                ? Resource.in(lookUp.municipalityCode()).ownedBy(caller.personId())
                : resource(lookUp);
    }

    static String auditStream(String municipalityCode) {
        return "look-ups:" + municipalityCode;
    }
}
