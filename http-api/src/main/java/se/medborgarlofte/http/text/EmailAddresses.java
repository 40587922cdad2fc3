package se.medborgarlofte.http.text;

import java.util.List;
import java.util.regex.Pattern;

/** E-mail addresses, also with the {@code @} spelled {@code (at)} to slip through. */
final class EmailAddresses {

    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}(?:@| ?[(\\[](?:at|snabel-a)[)\\]] ?)"
                    + "(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}\\p{L}{2,24}",
            Pattern.CASE_INSENSITIVE);

    private EmailAddresses() {}

    static List<PersonalData> in(String text) {
        return FORM.matcher(text)
                .results()
                .map(match -> new PersonalData(PersonalDataKind.EMAIL_ADDRESS, match.start(), match.end()))
                .toList();
    }
}
