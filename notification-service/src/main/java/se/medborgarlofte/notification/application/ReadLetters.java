package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Template;

/** Those who write and check letters read them. */
@Service
public class ReadLetters {

    private final Access access;
    private final Texts texts;
    private final BundledLetters bundled;

    ReadLetters(Access access, Texts texts, BundledLetters bundled) {
        this.access = access;
        this.texts = texts;
        this.bundled = bundled;
    }

    /** The newest version of every letter. */
    public List<SavedText> list(Caller caller) {
        access.require(NotificationOperation.READ_LETTER, caller, Resource.anywhere());
        return EnumSet.complementOf(EnumSet.of(Template.MAILING)).stream()
                .map(this::newest)
                .toList();
    }

    /** Every version of one letter, the newest first; the last came with the service. */
    public List<SavedText> versions(Caller caller, Template template) {
        access.require(NotificationOperation.READ_LETTER, caller, Resource.anywhere());
        List<SavedText> versions = new ArrayList<>(texts.versions(LettersInForce.code(template)));
        versions.add(asItCame(template));
        return List.copyOf(versions);
    }

    private SavedText newest(Template template) {
        return texts.newest(LettersInForce.code(template)).orElseGet(() -> asItCame(template));
    }

    private SavedText asItCame(Template template) {
        return new SavedText(
                LettersInForce.code(template),
                SaveLetter.BUNDLED,
                SaveLetter.EVERYWHERE,
                bundled.source(template, Language.SWEDISH),
                bundled.source(template, Language.ENGLISH),
                "",
                Instant.EPOCH);
    }
}
