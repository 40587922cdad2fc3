package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.property.domain.Photo;

/** Keeps pictures in chunks, encrypted. */
public interface Photos {

    /** Keeps a picture; one that is here already stays as it is. */
    void keep(Photo photo, byte[] content);

    /** The pictures of a thing, the oldest first. */
    List<Photo> of(String thingId);

    Optional<Photo> find(String photoId);

    byte[] content(Photo photo);
}
