package se.medborgarlofte.notification.letter;

import java.net.URI;
import java.util.List;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Language;

/** Words a message in the languages wanted, in plain text and HTML from one source. */
public final class LetterWriter {

    private final TemplateLibrary library = new TemplateLibrary();
    private final URI portal;

    /**
     * @param portal where links lead: the public address of the platform, with or without a slash at the end
     * @throws IllegalStateException when a text is missing or cannot be filled in
     */
    public LetterWriter(URI portal) {
        this.portal = URI.create(portal.toString().replaceAll("/+$", ""));
    }

    /**
     * Writes a letter.
     *
     * @param languages at least one; the subject is in the first
     */
    public Letter write(Content content, List<Language> languages) {
        List<Section> sections =
                languages.stream().map(language -> section(content, language)).toList();
        String subject = sections.getFirst().text().subject();
        return new Letter(subject, languages, PlainText.of(sections), Html.of(subject, sections));
    }

    private Section section(Content content, Language language) {
        Wording wording = new Wording(content, language, portal);
        return new Section(
                language,
                library.text(content.template(), language).filled(wording::of),
                library.signature(language).filled(wording::of));
    }
}
