package se.medborgarlofte.notification;

import se.medborgarlofte.notification.domain.Language;

/** A saved text that uses what a mailing may tell. */
public final class SavedSamples {

    private SavedSamples() {}

    public static String source(String code, int version, Language language) {
        return switch (language) {
            case SWEDISH -> """
                    Trygghetsvandring i {municipality}

                    Vi går tillsammans och du är välkommen.

                    ? when
                    Vi ses {when}.

                    ? pledge
                    > Läs medborgarlöftet: {portal}/pledge/v1/public-pledges/{pledge}

                    > Läs mer: {portal}/
                    """;
            case ENGLISH -> """
                    Safety walk in {municipality}

                    We walk together and you are welcome.

                    ? when
                    We meet {when}.

                    ? pledge
                    > Read the citizen pledge: {portal}/pledge/v1/public-pledges/{pledge}

                    > Read more: {portal}/
                    """;
        };
    }
}
