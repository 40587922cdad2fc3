package se.medborgarlofte.dialogue.application;

import se.medborgarlofte.http.Resource;

/** Whose concerns or visits are looked for. */
public sealed interface Scope {

    /** What the search touches, as far as access is concerned. */
    Resource resource();

    /** Those of one person. */
    record Own(String personId) implements Scope {
        @Override
        public Resource resource() {
            return Resource.anywhere().ownedBy(personId);
        }
    }

    /** Those of one municipality. */
    record InMunicipality(String municipalityCode) implements Scope {
        @Override
        public Resource resource() {
            return Resource.in(municipalityCode);
        }
    }
}
