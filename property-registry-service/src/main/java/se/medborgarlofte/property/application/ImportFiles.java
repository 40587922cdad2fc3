package se.medborgarlofte.property.application;

/** Keeps received files, so that an import goes on where it stopped whatever happens to the process. */
public interface ImportFiles {

    /** Keeps a file; one that is here already stays as it is. */
    void keep(String importId, byte[] content);

    /** The whole file. */
    byte[] load(String importId);
}
