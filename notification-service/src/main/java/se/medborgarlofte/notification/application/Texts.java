package se.medborgarlofte.notification.application;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.domain.Language;

/** The texts of mailings, every version of them. */
public interface Texts {

    /** The newest version. */
    Optional<SavedText> newest(String code);

    Optional<SavedText> find(String code, int version);

    /**
     * Saves a version.
     *
     * @return false when that version exists already
     */
    boolean save(SavedText text);

    /** Every version of a text, the newest first. */
    List<SavedText> versions(String code);

    /** The newest versions of a municipality's texts. */
    Page<SavedText> in(String area, PageRequest request);

    /** The source of one version in one language, for sending. */
    default String source(String code, int version, Language language) {
        SavedText text = find(code, version)
                .orElseThrow(() -> new IllegalStateException("the text " + code + " has no version " + version));
        return text.in(language);
    }
}
