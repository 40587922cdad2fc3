package se.medborgarlofte.notification.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import se.medborgarlofte.notification.domain.Language;

/** The words for codes in one language; Swedish when no translation is there. */
final class Words {

    /** What a code that nobody has told us of is called by. */
    static final String UNKNOWN = "OTHER";

    /** Swedish is the root bundle: the language of the machine we run on must never slip in. */
    private static final Control NO_MACHINE_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final ResourceBundle MUNICIPALITIES =
            ResourceBundle.getBundle("letters/municipalities", Locale.ROOT, NO_MACHINE_LANGUAGE);

    private final ResourceBundle words;

    private Words(ResourceBundle words) {
        this.words = words;
    }

    static Words in(Language language) {
        return new Words(ResourceBundle.getBundle("letters/words", language.locale(), NO_MACHINE_LANGUAGE));
    }

    /**
     * The word for a code of a list; codes may be newer than this service, so an unknown one gets the list's word for
     * "other".
     */
    String of(String list, String code) {
        String key = list + "." + code;
        return words.getString(words.containsKey(key) ? key : list + "." + UNKNOWN);
    }

    /** The words for several codes, parted by commas in both. */
    String each(String list, String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> of(list, code))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    boolean knows(String list, String code) {
        return words.containsKey(list + "." + code);
    }

    /** The name of a municipality, or its code in a phrase when the code is new. */
    String municipality(String code) {
        return MUNICIPALITIES.containsKey(code)
                ? MUNICIPALITIES.getString(code)
                : of("municipality", UNKNOWN) + " " + code;
    }
}
