package se.medborgarlofte.notification.letter;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Template;

/** Words a message in the languages wanted, in plain text and HTML from one source. */
public final class LetterWriter {

    /** Before any other version. */
    private static final Instant AS_IT_CAME = Instant.EPOCH;

    private final TemplateLibrary library = new TemplateLibrary();
    private final URI portal;
    private final SavedTexts savedTexts;

    /**
     * @param portal where links lead: the public address of the platform, with or without a slash at the end
     * @param savedTexts where the words of mailings are
     * @throws IllegalStateException when a text is missing or cannot be filled in
     */
    public LetterWriter(URI portal, SavedTexts savedTexts) {
        this.portal = URI.create(portal.toString().replaceAll("/+$", ""));
        this.savedTexts = savedTexts;
    }

    /**
     * Writes a letter to somebody who has signed in.
     *
     * @param languages at least one; the subject is in the first
     */
    public Letter write(Content content, List<Language> languages) {
        return write(content, languages, new WhyToYou.SignedIn());
    }

    /** Writes a letter that ends with why it came. */
    public Letter write(Content content, List<Language> languages, WhyToYou why) {
        return write(content, languages, why, AS_IT_CAME);
    }

    /**
     * Writes a letter in the version that was in force when it was ordered.
     *
     * @param at when it was ordered: the same message is always the same letter
     */
    public Letter write(Content content, List<Language> languages, WhyToYou why, Instant at) {
        return letter(
                languages,
                languages.stream()
                        .map(language -> section(content, language, why, text(content, language, at)))
                        .toList());
    }

    /** Writes several messages as one letter, each under a heading of its own. */
    public Letter collect(List<Content> contents, List<Language> languages) {
        return collect(contents, languages, AS_IT_CAME);
    }

    /** The same, in the versions that were in force at a moment. */
    public Letter collect(List<Content> contents, List<Language> languages, Instant at) {
        return letter(
                languages,
                languages.stream()
                        .map(language -> collection(contents, language, at))
                        .toList());
    }

    /** Writes a message for somebody who reads it signed in: subject and plain text, without what ends a letter. */
    public Inside inside(Content content, Language language, Instant at) {
        TemplateText text = section(content, language, new WhyToYou.SignedIn(), text(content, language, at))
                .text();
        return new Inside(text.subject(), PlainText.of(text.blocks()));
    }

    /** A message as it is read inside. */
    public record Inside(String subject, String text) {}

    /** The source of a letter that comes with the service. */
    public String source(Template template, Language language) {
        return library.source(template, language);
    }

    /** Writes a text that is not saved yet, so that its author sees what readers would see. */
    public Letter preview(String source, Content content, Language language) {
        WhyToYou why = new WhyToYou.Follows("");
        TemplateText text = TemplateLibrary.checked("text", source, content.template());
        return letter(List.of(language), List.of(section(content, language, why, text)));
    }

    /** The page address behind a token, as mails name it. */
    public URI unsubscribeAddress(String token) {
        return URI.create(portal + Wording.UNSUBSCRIBE_PATH + token);
    }

    private static Letter letter(List<Language> languages, List<Section> sections) {
        String subject = sections.getFirst().text().subject();
        return new Letter(subject, languages, PlainText.letter(sections), Html.of(subject, sections));
    }

    private Section section(Content content, Language language, WhyToYou why, TemplateText text) {
        Wording wording = new Wording(content, language, portal, why);
        return new Section(language, wording.fill(text), wording.fill(library.signature(why, language)));
    }

    private Section collection(List<Content> contents, Language language, Instant at) {
        List<Block> blocks = new ArrayList<>();
        for (Content content : contents) {
            TemplateText text = section(content, language, new WhyToYou.SignedIn(), text(content, language, at))
                    .text();
            blocks.add(new Block.Heading(text.subject()));
            blocks.addAll(text.blocks());
        }
        String subject = Words.in(language).of("digest", "SUBJECT") + " (" + contents.size() + ")";
        Content first = contents.getFirst();
        TemplateText signature = section(first, language, new WhyToYou.SignedIn(), text(first, language, at))
                .signature();
        return new Section(language, new TemplateText(subject, blocks), signature);
    }

    private TemplateText text(Content content, Language language, Instant at) {
        Template template = content.template();
        if (template != Template.MAILING) {
            return savedTexts
                    .inPlaceOf(template, language, at)
                    .map(source -> TemplateLibrary.checked(template.code(), source, template))
                    .orElseGet(() -> library.text(template, language));
        }
        String code = content.get(Fact.TEXT_CODE);
        int version = Integer.parseInt(content.get(Fact.TEXT_VERSION));
        return TemplateLibrary.checked(code, savedTexts.source(code, version, language), content.template());
    }
}
