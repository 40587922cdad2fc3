package se.medborgarlofte.pledge.application;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PictureInput;

/** The inputs that somebody brought to the pictures of an area, each a document of its own. */
public interface InputDocuments {

    /** Those of an area that a party may see, the latest coverage first. */
    Page<PictureInput> of(String municipalityCode, Party party, PageRequest request);

    /** Those whose coverage overlaps with a time. */
    List<PictureInput> within(String municipalityCode, Period period);

    /** The one with that id, if there is one. */
    Optional<PictureInput> find(String id);

    /** Keeps a new one. False when one with that id is there already. */
    boolean add(PictureInput input, String bodyHash);

    /** Replaces one. */
    void replace(PictureInput input);

    /** Whether the one with that id was added with this body. */
    boolean wasAddedWith(String id, String bodyHash);
}
