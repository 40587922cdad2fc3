package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Lists the situation pictures of an area. */
@Component
public final class ListPictures {

    private final Access access;
    private final Pictures pictures;

    ListPictures(Access access, Pictures pictures) {
        this.access = access;
        this.pictures = pictures;
    }

    /** One page of them. */
    public Page<Stored<SituationPicture>> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PledgeOperation.READ_PICTURE, caller, Resource.in(municipalityCode));
        return pictures.of(municipalityCode, request);
    }
}
